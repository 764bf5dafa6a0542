-- The public search finds providers by the persons who give the service through them.
create index child_minder_person_party on child_minder_person (party_id);
