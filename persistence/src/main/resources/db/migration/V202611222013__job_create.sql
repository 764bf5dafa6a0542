-- Long work: checkpoint in the transaction of the chunk, lease with heartbeat, cancel flag, progress.
create sequence job_seq increment 50;
create table job (
  id                bigint primary key,
  kind              varchar(60) not null,
  title             varchar(300) not null,
  params            text not null,
  state             varchar(20) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  checkpoint        text,
  done_count        bigint not null default 0,
  total_count       bigint,
  error_count       bigint not null default 0,
  cancel_requested  boolean not null default false,
  leased_by         varchar(100),
  leased_until      timestamp(6) with time zone,
  created_by        varchar(200) not null,
  created_at        timestamp(6) with time zone not null,
  started_at        timestamp(6) with time zone,
  finished_at       timestamp(6) with time zone,
  failure           varchar(1000),
  result_document_id bigint references document,
  version           bigint not null default 0
);
create index job_open on job (created_at) where state in ('WAITING', 'RUNNING');
