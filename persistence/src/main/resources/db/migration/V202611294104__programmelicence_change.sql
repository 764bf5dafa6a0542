-- A change that concerns many licences: prepared once, looked at licence by licence, entered in sets. No personal data stand here.
create table programme_change (
  id              bigint generated always as identity primary key,
  kind            varchar(20) not null check (kind in ('PLAN', 'ADDRESS', 'FOUNDER')),
  sample          varchar(40) references programme_sample,
  institution_id  bigint references register_entry,
  from_line       varchar(300),
  address_id      bigint references address,
  source          varchar(200) not null,
  prepared_by     bigint not null references account,
  prepared_at     timestamp(6) with time zone not null,
  ordered_by      bigint references account,
  ordered_at      timestamp(6) with time zone,
  job_id          bigint,
  check ((kind = 'PLAN') = (sample is not null)),
  check ((kind = 'ADDRESS') = (from_line is not null and address_id is not null)),
  check ((ordered_by is null) = (ordered_at is null))
);
create table programme_change_item (
  change_id        bigint not null references programme_change,
  entry_id         bigint not null references register_entry,
  seen_version_id  bigint not null references register_entry_version,
  institution_id   bigint not null references register_entry,
  state            varchar(20) not null check (state in ('READY', 'EXCEPTION', 'DONE')),
  reason           varchar(20) check (reason in ('FUTURE', 'OPEN_CASE', 'CHANGED')),
  before           varchar(400),
  after            varchar(400),
  proceeding_id    bigint references proceeding,
  primary key (change_id, entry_id),
  check ((state = 'EXCEPTION') = (reason is not null))
);
create index programme_change_item_institution on programme_change_item (change_id, institution_id);
-- An institution is told of a change once.
create table programme_change_letter (
  change_id       bigint not null references programme_change,
  institution_id  bigint not null references register_entry,
  number          varchar(40),
  written_at      timestamp(6) with time zone not null,
  primary key (change_id, institution_id)
);
