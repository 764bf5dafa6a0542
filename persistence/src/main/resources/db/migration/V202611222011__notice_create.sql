-- Notices to parties: sent by a channel, deemed notified by rule, proven or failed, repeated.
create sequence notice_seq;
create table notice (
  id                 bigint primary key,
  key                varchar(200) not null unique,
  kind               varchar(60) not null,
  proceeding_id      bigint references proceeding,
  decision_id        bigint references decision,
  party_id           bigint not null references party,
  channel            varchar(20) not null check (channel in ('E_ADDRESS', 'EMAIL', 'REGISTERED_POST', 'POST', 'IN_PERSON')),
  destination        varchar(400) not null,
  subject            varchar(300) not null,
  body               text not null,
  document_id        bigint references document,
  created_at         timestamp(6) with time zone not null,
  created_by         varchar(200) not null,
  listed_at          timestamp(6) with time zone,
  sending_at         timestamp(6) with time zone,
  uncertain_at       timestamp(6) with time zone,
  sent_at            timestamp(6) with time zone,
  sent_on            date,
  sent_by            varchar(200),
  reference          varchar(400),
  deemed_on          date,
  explanation        text,
  proof              varchar(1000),
  proven_on          date,
  failed_at          timestamp(6) with time zone,
  failure            varchar(1000),
  repeats_id         bigint references notice,
  version            bigint not null default 0,
  check ((sent_at is null) = (sent_on is null)),
  check (deemed_on is null or sent_on is not null),
  check ((proof is null) = (proven_on is null)),
  check ((failure is null) = (failed_at is null))
);
create index notice_proceeding on notice (proceeding_id);
create index notice_unsent on notice (created_at) where sent_at is null and failed_at is null;
create index notice_decision on notice (decision_id);
-- A notice is repeated at most once; what was repeated again names the repetition.
create unique index notice_repeats on notice (repeats_id);
