-- Documents that go with a notice beside the one that it is about, such as the certificate with its decision.
create table notice_enclosure (
  notice_id    bigint not null references notice,
  ordinal      int not null check (ordinal >= 0),
  document_id  bigint not null references document,
  primary key (notice_id, ordinal)
);
create index notice_enclosure_document on notice_enclosure (document_id);
