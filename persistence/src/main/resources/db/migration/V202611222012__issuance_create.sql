-- Documents issued: number, what they say (frozen), the rendered file, duplicates of it.
create sequence issued_document_seq;
create table issued_document (
  id                bigint primary key,
  number            varchar(40) not null unique check (number ~ '^[A-Z0-9-]+$'),
  kind              varchar(40) not null,
  register          varchar(40) not null,
  entry_id          bigint references register_entry,
  entry_version_id  bigint references register_entry_version,
  decision_id       bigint references decision,
  proceeding_id     bigint references proceeding,
  duplicate_of_id   bigint references issued_document,
  issued_on         date not null,
  issued_at         timestamp(6) with time zone not null,
  issued_by         varchar(200) not null,
  content           text not null,
  content_sha256    bytea not null check (length(content_sha256) = 32)
);
create index issued_document_entry on issued_document (entry_id);
create index issued_document_proceeding on issued_document (proceeding_id);
-- One original of a kind per decision and entry, whatever is repeated after a crash.
create unique index issued_document_original on issued_document (decision_id, kind, coalesce(entry_id, 0))
  where duplicate_of_id is null and decision_id is not null;
create index issued_document_duplicates on issued_document (duplicate_of_id);
create trigger issued_document_insert_only before update or delete on issued_document for each row execute function refuse_change();
-- The rendered file follows when the worker has made it.
create table issued_document_file (
  issued_document_id  bigint primary key references issued_document,
  document_id         bigint not null references document,
  rendered_at         timestamp(6) with time zone not null
);
create trigger issued_document_file_insert_only before update or delete on issued_document_file for each row execute function refuse_change();
