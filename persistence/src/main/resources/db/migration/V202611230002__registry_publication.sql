-- Counts the changes of all that a public answer shows beside the versions of its entry: what the law makes public, names of
-- municipalities, and what is erased. An answer made before stays good while its entry's version and this count are the same.
create table publication_state (
  one      boolean primary key default true check (one),
  changes  bigint not null
);
insert into publication_state (changes) values (0);
create function publication_changed() returns trigger language plpgsql as $$
begin
  update publication_state set changes = changes + 1;
  return null;
end $$;
create trigger rule_version_publication after insert or update or delete on rule_version
  for each statement execute function publication_changed();
create trigger rule_field_publication after insert or update or delete on rule_field
  for each statement execute function publication_changed();
create trigger municipality_publication after insert or update or delete on municipality
  for each statement execute function publication_changed();
create trigger address_publication after update on address
  for each row when (old.erased_at is distinct from new.erased_at) execute function publication_changed();
create trigger party_version_publication after update on party_version
  for each row when (old.erased_at is distinct from new.erased_at) execute function publication_changed();
