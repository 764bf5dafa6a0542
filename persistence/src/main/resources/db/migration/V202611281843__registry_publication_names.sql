-- A register may show the name of the holder as the party has it: what is erased there is no longer true of an answer kept.
create trigger party_version_publication after update on party_version
  for each row when (old.erased_at is distinct from new.erased_at) execute function publication_changed();
