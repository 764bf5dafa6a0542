-- The keys of the offline TEST certificates, one set for all nodes (IKVIS_SEAL=test). Nobody trusts
-- them but this installation; a real seal's key is never in the database.
create table seal_test_keys (
  id        int primary key check (id = 1),
  keystore  bytea not null check (length(keystore) between 1 and 100000),
  made_at   timestamp(6) with time zone not null
);
create trigger seal_test_keys_insert_only before update on seal_test_keys for each row execute function refuse_change();
-- A rendered file on its way to the seal: shown to nobody, gone once the sealed one is filed.
create table issued_document_unsealed (
  issued_document_id  bigint primary key references issued_document,
  document_id         bigint not null references document
);
create index issued_document_unsealed_document on issued_document_unsealed (document_id);
-- The seal on the file of a document issued: one, for ever.
create table issued_document_seal (
  issued_document_id  bigint primary key references issued_document_file,
  -- the time stamp's time, and the day that counts as the document's: the later of that day in Latvia and the day of issue
  sealed_at           timestamp(6) with time zone not null,
  document_date       date not null,
  sealed_by           varchar(300) not null,
  certificate_serial  varchar(80) not null check (certificate_serial ~ '^[0-9a-f]+$'),
  algorithm           varchar(60) not null,
  sha256              bytea not null check (length(sha256) = 32)
);
create trigger issued_document_seal_insert_only before update or delete on issued_document_seal for each row execute function refuse_change();
