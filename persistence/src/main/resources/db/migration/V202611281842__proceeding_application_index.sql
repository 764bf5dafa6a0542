-- The other cases of an application: they share its file and what is established about the party.
create index proceeding_application on proceeding (application_id);
