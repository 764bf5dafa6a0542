-- One step on chosen cases. Each case keeps what became of it: the batch is only how an official ordered them together.
create table case_batch (
  id             bigint generated always as identity primary key,
  account_id     bigint not null references account,
  created_at     timestamp(6) with time zone not null,
  step           varchar(40),
  check_code     varchar(60),
  check_outcome  varchar(20),
  source         varchar(60),
  text           varchar(4000),
  until_on       date,
  official_id    bigint references account,
  started_at     timestamp(6) with time zone,
  job_id         bigint references job,
  check (started_at is null or step is not null)
);
create index case_batch_account on case_batch (account_id, created_at desc);
create index case_batch_created on case_batch (created_at);

-- The version is the one of the preview. Arguments of a refusal are divided by U+001F.
create table case_batch_item (
  batch_id           bigint not null references case_batch on delete cascade,
  ordinal            integer not null,
  proceeding_id      bigint not null references proceeding,
  seen_version       bigint,
  state              varchar(10) not null check (state in ('CHOSEN', 'LEFT_OUT', 'WAITING', 'DONE', 'REFUSED')),
  ended_at           timestamp(6) with time zone,
  refusal_code       varchar(40),
  refusal_arguments  varchar(2000),
  primary key (batch_id, ordinal),
  constraint case_batch_item_once unique (batch_id, proceeding_id),
  check ((refusal_code is not null) = (state = 'REFUSED')),
  check (state <> 'WAITING' or seen_version is not null)
);
create index case_batch_item_proceeding on case_batch_item (proceeding_id);
