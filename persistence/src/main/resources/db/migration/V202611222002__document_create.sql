-- Documents are content-addressed: one row per SHA-256, bytes in rows of 256 KiB, insert-only.
create sequence document_seq;
create table document (
  id          bigint primary key,
  sha256      bytea not null unique check (length(sha256) = 32),
  size        bigint not null check (size >= 0),
  media_type  varchar(100) not null,
  created_at  timestamp(6) with time zone not null
);
create table document_chunk (
  -- Checked at the end: the bytes come first, and only then is it known whether they are new.
  document_id bigint not null references document deferrable initially deferred,
  ordinal     int not null check (ordinal >= 0),
  bytes       bytea not null check (length(bytes) between 1 and 262144),
  primary key (document_id, ordinal)
);
alter table document_chunk alter bytes set storage external;
create trigger document_insert_only before update on document for each row execute function refuse_change();
create trigger document_chunk_insert_only before update on document_chunk for each row execute function refuse_change();
