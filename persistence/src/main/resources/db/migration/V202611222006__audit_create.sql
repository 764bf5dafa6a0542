-- A look at personal data: written before the answer is sent; one row per look, a list page is one row.
create sequence look_seq;
create table look (
  id             bigint primary key,
  at             timestamp(6) with time zone not null,
  account_id     bigint references account,
  actor          varchar(200) not null,
  kind           varchar(20) not null check (kind in ('OPEN', 'CODE_SEARCH', 'LIST', 'EXPORT', 'DOCUMENT')),
  purpose        varchar(60) not null,
  subject_type   varchar(40) not null,
  subject_ids    bigint[] not null,
  proceeding_id  bigint
);
create index look_at on look (at desc, id desc);
create index look_account on look (account_id, at desc);
create index look_subjects on look using gin (subject_ids);
-- Kept for five years, then it may be deleted; never changed.
create trigger look_insert_only before update on look for each row execute function refuse_change();
create trigger look_kept before delete on look for each row
  when (old.at > now() - interval '5 years') execute function refuse_change();
create trigger look_not_truncated before truncate on look for each statement execute function refuse_change();

-- What users and the system did that matters for security: logins, role changes, rule changes.
create sequence audit_event_seq;
create table audit_event (
  id          bigint primary key,
  at          timestamp(6) with time zone not null,
  account_id  bigint references account,
  actor       varchar(200) not null,
  kind        varchar(60) not null,
  subject     varchar(200),
  before      varchar(2000),
  after       varchar(2000),
  origin      varchar(60)
);
create index audit_event_at on audit_event (at desc, id desc);
create index audit_event_subject on audit_event (subject, at desc);
-- Kept for five years, then it may be deleted; never changed.
create trigger audit_event_insert_only before update on audit_event for each row execute function refuse_change();
create trigger audit_event_kept before delete on audit_event for each row
  when (old.at > now() - interval '5 years') execute function refuse_change();
create trigger audit_event_not_truncated before truncate on audit_event for each statement execute function refuse_change();

-- What a user has typed and not yet submitted.
create sequence draft_seq start 50 increment 50;
create table draft (
  id          bigint primary key,
  account_id  bigint not null references account,
  form        varchar(60) not null,
  record      varchar(60) not null,
  tab         varchar(40) not null,
  content     text not null check (length(content) <= 1000000),
  saved_at    timestamp(6) with time zone not null,
  version     bigint not null default 0,
  unique (account_id, form, record, tab)
);
