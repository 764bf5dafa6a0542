-- A submission about the conduct of a psychologist, beside the case that it began: from whom, what it says, when the psychologist was heard, what was replied.
-- Who submitted it stands here alone.
create table psychologist_submission (
  proceeding_id   bigint primary key references proceeding,
  received_on     date not null,
  channel         varchar(20) not null check (channel in ('PORTAL', 'E_ADDRESS', 'EMAIL', 'POST', 'IN_PERSON')),
  submitter_kind  varchar(20) not null check (submitter_kind in ('PERSON', 'INSTITUTION', 'COURT')),
  submitter       varchar(300),
  party_id        bigint references party,
  reply_by        varchar(20) check (reply_by in ('E_ADDRESS', 'EMAIL', 'REGISTERED_POST', 'POST', 'IN_PERSON')),
  destination     varchar(800),
  about           varchar(4000),
  called_on       date,
  heard_on        date,
  reply           varchar(40),
  replied_on      date,
  erased_at       timestamp(6) with time zone,
  check ((reply is null) = (replied_on is null)),
  check ((submitter is null) = (erased_at is not null))
);
create index psychologist_submission_party on psychologist_submission (party_id) where party_id is not null;
