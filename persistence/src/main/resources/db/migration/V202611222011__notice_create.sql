-- Notices to parties: sent by a channel, deemed notified by rule, proven or failed, repeated.
create sequence notice_seq increment 50;
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
  sent_at            timestamp(6) with time zone,
  deemed_on          date,
  explanation        text,
  proof              varchar(1000),
  proven_on          date,
  failed_at          timestamp(6) with time zone,
  failure            varchar(1000),
  repeats_id         bigint references notice,
  version            bigint not null default 0
);
create index notice_proceeding on notice (proceeding_id);
create index notice_unsent on notice (created_at) where sent_at is null and failed_at is null;
