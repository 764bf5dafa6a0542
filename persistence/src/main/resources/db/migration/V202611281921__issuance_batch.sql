-- A decision that acts on an entry in several versions leads to a document for each.
drop index issued_document_original;
create unique index issued_document_original on issued_document (decision_id, kind, coalesce(entry_id, 0), coalesce(entry_version_id, 0))
  where duplicate_of_id is null and decision_id is not null;

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
