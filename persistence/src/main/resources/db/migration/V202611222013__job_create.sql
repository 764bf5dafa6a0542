-- Long work: checkpoint in the transaction of the chunk, lease with heartbeat, cancel flag, progress.
create sequence job_seq;
create table job (
  id                bigint primary key,
  kind              varchar(60) not null,
  title             varchar(300) not null,
  params            text not null,
  state             varchar(20) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  checkpoint        text,
  done_count        bigint not null default 0,
  total_count       bigint,
  error_count       bigint not null default 0 check (error_count >= 0),
  attempts          int not null default 0,
  cancel_requested  boolean not null default false,
  leased_by         varchar(100),
  leased_until      timestamp(6) with time zone,
  created_by        varchar(200) not null,
  created_at        timestamp(6) with time zone not null,
  started_at        timestamp(6) with time zone,
  finished_at       timestamp(6) with time zone,
  failure           varchar(1000),
  result_document_id bigint references document,
  error_document_id bigint references document
);
create index job_open on job (created_at) where state in ('WAITING', 'RUNNING');
create index job_newest on job (created_at desc, id desc);
-- What went wrong in which record; becomes a file when the job ends.
create table job_error (
  job_id    bigint not null references job,
  ordinal   bigint not null,
  record    varchar(200) not null,
  code      varchar(40) not null,
  message   varchar(1000) not null,
  primary key (job_id, ordinal)
);
