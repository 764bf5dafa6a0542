-- Application, proceeding, decision, and everything that happens on the way.
create sequence application_seq increment 50 start 50;
create table application (
  id                 bigint primary key,
  number             varchar(40) not null unique check (number ~ '^[A-Z0-9-]+$'),
  register           varchar(40) not null,
  received_on        date not null,
  recorded_at        timestamp(6) with time zone not null,
  channel            varchar(20) not null check (channel in ('PORTAL', 'E_ADDRESS', 'EMAIL', 'POST', 'IN_PERSON')),
  applicant_id       bigint not null references party,
  representative_id  bigint references party,
  authority_note     varchar(400),
  recorded_by        varchar(200) not null
);

create sequence proceeding_seq increment 50 start 50;
create table proceeding (
  id               bigint primary key,
  number           varchar(40) not null unique check (number ~ '^[A-Z0-9-]+$'),
  register         varchar(40) not null,
  procedure        varchar(60) not null,
  application_id   bigint references application,
  party_id         bigint not null references party,
  entry_id         bigint references register_entry,
  rule_version_id  bigint not null references rule_version,
  stage            varchar(20) not null check (stage in ('RECEIVED', 'CHECKED', 'PREPARED', 'DECIDED', 'NOTIFIED', 'CLOSED')),
  outcome          varchar(20) check (outcome in ('DECIDED', 'WITHDRAWN', 'LEFT_UNEXAMINED', 'LAPSED', 'FORWARDED', 'JOINED', 'DEEMED_GRANTED')),
  outcome_note     varchar(2000),
  handler_id       bigint references account,
  cover_id         bigint references account,
  opened_on        date not null,
  opened_at        timestamp(6) with time zone not null,
  due_on           date,
  missed           varchar(20) not null default 'NOTHING' check (missed in ('NOTHING', 'DEEMED_GRANTED', 'LAPSES')),
  suspended_on     date,
  closed_at        timestamp(6) with time zone,
  joined_into_id   bigint references proceeding,
  reopens_id       bigint references proceeding,
  forwarded_to     varchar(300),
  version          bigint not null default 0,
  check ((stage = 'CLOSED') = (closed_at is not null))
);
create index proceeding_open on proceeding (due_on) where closed_at is null;
create index proceeding_handler on proceeding (handler_id, due_on) where closed_at is null;
create index proceeding_party on proceeding (party_id);
create index proceeding_entry on proceeding (entry_id);

-- Each term that ran in a proceeding, with the way it was computed; a later row of the same code replaces an earlier one.
create sequence proceeding_term_seq increment 50 start 50;
create table proceeding_term (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  code           varchar(60) not null,
  starts_on      date not null,
  due_on         date not null,
  missed         varchar(20) not null,
  explanation    text not null,
  recorded_at    timestamp(6) with time zone not null,
  met_on         date
);
create index proceeding_term_proceeding on proceeding_term (proceeding_id);

-- What was established, from which source, when; the last row of a code counts.
create sequence proceeding_check_seq increment 50 start 50;
create table proceeding_check (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  code           varchar(60) not null,
  outcome        varchar(20) not null check (outcome in ('MET', 'NOT_MET', 'NOT_APPLICABLE', 'OPEN')),
  source         varchar(60) not null,
  checked_on     date not null,
  note           varchar(2000),
  recorded_at    timestamp(6) with time zone not null,
  recorded_by    varchar(200) not null
);
create index proceeding_check_proceeding on proceeding_check (proceeding_id);

create sequence information_request_seq increment 50 start 50;
create table information_request (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  requested_on   date not null,
  question       varchar(4000) not null,
  answer_due_on  date not null,
  answered_on    date,
  answer         varchar(4000),
  recorded_by    varchar(200) not null,
  version        bigint not null default 0
);
create index information_request_proceeding on information_request (proceeding_id);

-- The act while it is written; frozen into "decision" when the last signature is given.
create sequence decision_draft_seq increment 50 start 50;
create table decision_draft (
  id             bigint primary key,
  proceeding_id  bigint not null unique references proceeding,
  kind           varchar(60) not null,
  ground         varchar(60),
  effective_on   date,
  addressee      varchar(1000),
  facts          text,
  reasoning      text,
  norms          text,
  operative      text,
  contest        text,
  proposed_by    bigint references account,
  proposed_at    timestamp(6) with time zone,
  return_remark  varchar(2000),
  version        bigint not null default 0
);
create sequence decision_seq increment 50 start 50;
create table decision (
  id             bigint primary key,
  number         varchar(40) not null unique check (number ~ '^[A-Z0-9-]+$'),
  proceeding_id  bigint not null references proceeding,
  register       varchar(40) not null,
  procedure      varchar(60) not null,
  kind           varchar(60) not null,
  ground         varchar(60),
  decided_on     date not null,
  decided_at     timestamp(6) with time zone not null,
  effective_on   date not null,
  deciding_mode  varchar(20) not null,
  favourable     boolean not null,
  proposed_by    varchar(200) not null,
  decided_by     varchar(400) not null,
  content        text not null,
  content_sha256 bytea not null check (length(content_sha256) = 32),
  corrects_id    bigint references decision
);
create index decision_proceeding on decision (proceeding_id);
create trigger decision_insert_only before update or delete on decision for each row execute function refuse_change();
-- Signatures given to the frozen text; a mode with two officials needs two.
create sequence decision_signature_seq increment 50 start 50;
create table decision_signature (
  id              bigint primary key,
  proceeding_id   bigint not null references proceeding,
  account_id      bigint not null references account,
  signer          varchar(200) not null,
  position        varchar(200) not null,
  role            varchar(40) not null,
  signed_at       timestamp(6) with time zone not null,
  content_sha256  bytea not null check (length(content_sha256) = 32)
);
create index decision_signature_proceeding on decision_signature (proceeding_id);
create trigger decision_signature_insert_only before update or delete on decision_signature for each row execute function refuse_change();
create table decision_effect (
  decision_id       bigint not null references decision,
  entry_id          bigint not null references register_entry,
  entry_version_id  bigint not null references register_entry_version,
  primary key (decision_id, entry_version_id)
);
alter table register_entry_version add foreign key (decision_id) references decision;
alter table register_entry_version add foreign key (proceeding_id) references proceeding;
alter table look add foreign key (proceeding_id) references proceeding;

create sequence contest_seq increment 50 start 50;
create table contest (
  id            bigint primary key,
  decision_id   bigint not null references decision,
  received_on   date not null,
  body          varchar(300) not null,
  grounds       varchar(4000) not null,
  in_time       boolean not null,
  outcome       varchar(20) check (outcome in ('UPHELD', 'AMENDED', 'REVOKED', 'REMITTED')),
  outcome_on    date,
  outcome_note  varchar(4000),
  recorded_by   varchar(200) not null,
  version       bigint not null default 0
);
create index contest_decision on contest (decision_id);

create sequence case_document_seq increment 50 start 50;
create table case_document (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  document_id    bigint not null references document,
  title          varchar(300) not null,
  direction      varchar(10) not null check (direction in ('IN', 'OUT', 'OWN')),
  received_on    date not null,
  recorded_at    timestamp(6) with time zone not null,
  recorded_by    varchar(200) not null
);
create index case_document_proceeding on case_document (proceeding_id);

create sequence timeline_event_seq increment 50 start 50;
create table timeline_event (
  id             bigint primary key,
  at             timestamp(6) with time zone not null,
  actor          varchar(200) not null,
  kind           varchar(60) not null,
  proceeding_id  bigint references proceeding,
  entry_id       bigint references register_entry,
  field          varchar(60),
  before         varchar(4000),
  after          varchar(4000),
  note           varchar(4000),
  citation       varchar(400),
  check (proceeding_id is not null or entry_id is not null)
);
create index timeline_event_proceeding on timeline_event (proceeding_id, id);
create index timeline_event_entry on timeline_event (entry_id, id);
create trigger timeline_event_insert_only before update or delete on timeline_event for each row execute function refuse_change();

-- What follows a decision, written in the business transaction; the worker takes a lease and is idempotent by key.
create sequence work_item_seq;
create table work_item (
  id             bigint primary key,
  key            varchar(200) not null unique,
  kind           varchar(60) not null,
  decision_id    bigint references decision,
  proceeding_id  bigint references proceeding,
  entry_id       bigint references register_entry,
  payload        varchar(4000),
  created_at     timestamp(6) with time zone not null,
  not_before     timestamp(6) with time zone not null,
  attempts       int not null default 0,
  leased_by      varchar(100),
  leased_until   timestamp(6) with time zone,
  done_at        timestamp(6) with time zone,
  last_error     varchar(1000)
);
create index work_item_waiting on work_item (not_before, id) where done_at is null;
create index work_item_proceeding on work_item (proceeding_id) where done_at is null;
