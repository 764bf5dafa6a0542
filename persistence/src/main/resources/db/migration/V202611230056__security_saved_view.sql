-- Questions to a list that an account keeps under a name of its own.
create sequence saved_view_seq;
create table saved_view (
  id          bigint primary key default nextval('saved_view_seq'),
  account_id  bigint not null references account on delete cascade,
  path        varchar(100) not null,
  name        varchar(60) not null,
  query       varchar(1000) not null,
  unique (account_id, path, name)
);
