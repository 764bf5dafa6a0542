-- Lists by municipality begin with its addresses; without this they look at every address there is.
create index address_municipality on address (municipality_id);
