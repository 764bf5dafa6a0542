-- A case that a decision puts off waits until a day; the hourly look takes it up again.
alter table proceeding add resume_on date;
create index proceeding_resume_on on proceeding (resume_on) where resume_on is not null;

-- A decision by which the office revokes another one of its own.
create table decision_revocation (
  decision_id  bigint primary key references decision,
  revoked_id   bigint not null references decision,
  check (decision_id <> revoked_id)
);
create index decision_revocation_revoked on decision_revocation (revoked_id);
create trigger decision_revocation_insert_only before update or delete on decision_revocation for each row execute function refuse_change();
