-- Documents issued that a job prints together: which, in which order, and the parts until they are joined.
create table document_batch_item (
  job_id     bigint not null references job,
  ordinal    int not null check (ordinal >= 0),
  issued_id  bigint not null references issued_document,
  primary key (job_id, ordinal),
  unique (job_id, issued_id)
);
create index document_batch_item_issued on document_batch_item (issued_id);
create table document_batch_part (
  job_id   bigint not null references job,
  ordinal  int not null check (ordinal >= 0),
  pdf      bytea not null,
  primary key (job_id, ordinal)
);
alter table document_batch_part alter pdf set storage external;
