-- Incoming documents: what was received, who signed it, and what became of it. Bytes stand in "document".
insert into number_series (code, prefix, width, by_year) values ('INCOMING', 'IEN', 6, true);
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'INTAKE', 'Ienākošie dokumenti', 'Incoming documents', 910, true, date '2000-01-01');

create table incoming_document (
  id              bigint generated always as identity primary key,
  number          varchar(40) not null unique check (number ~ '^[A-Z0-9-]+$'),
  received_on     date not null,
  channel         varchar(20) not null check (channel in ('PORTAL', 'E_ADDRESS', 'EMAIL', 'POST', 'IN_PERSON')),
  recorded_at     timestamp(6) with time zone not null,
  recorded_by     bigint not null references account,
  name            varchar(120) not null,
  document_id     bigint not null references document,
  kind            varchar(20) not null check (kind in ('CONTAINER', 'PDF', 'IMAGE', 'OTHER')),
  verdict         varchar(20) not null
    check (verdict in ('VALID', 'INVALID', 'EXPIRED', 'REVOKED', 'FOREIGN', 'INDETERMINATE', 'UNSIGNED')),
  finding         varchar(60),
  party_id        bigint references party,
  state           varchar(20) not null default 'NEW' check (state in ('NEW', 'CASE', 'ATTACHED', 'RETURNED')),
  proceeding_id   bigint references proceeding,
  signed_by_hand  boolean not null default false,
  acknowledged    varchar(1000),
  reason          varchar(1000),
  reply           varchar(4000),
  handled_at      timestamp(6) with time zone,
  handled_by      bigint references account,
  version         bigint not null default 0,
  erased_at       timestamp(6) with time zone,
  check ((state = 'NEW') = (handled_at is null)),
  check ((handled_at is null) = (handled_by is null)),
  constraint incoming_document_case check ((state in ('CASE', 'ATTACHED')) = (proceeding_id is not null)),
  constraint incoming_document_returned check (state <> 'RETURNED' or reason is not null),
  -- Nobody passes over a signature that does not hold, or over none, without saying why.
  constraint incoming_document_acknowledged
    check (state not in ('CASE', 'ATTACHED') or verdict = 'VALID' or verdict = 'UNSIGNED' and signed_by_hand or acknowledged is not null)
);
create index incoming_document_recorded on incoming_document (recorded_at desc);
create index incoming_document_new on incoming_document (recorded_at) where state = 'NEW';
create index incoming_document_content on incoming_document (document_id);
create index incoming_document_party on incoming_document (party_id) where party_id is not null;
create index incoming_document_proceeding on incoming_document (proceeding_id) where proceeding_id is not null;

-- What is inside; a file that no official may open here has no document of its own and stays in the container alone.
create table incoming_file (
  id           bigint generated always as identity primary key,
  incoming_id  bigint not null references incoming_document,
  ordinal      int not null,
  name         varchar(120) not null,
  media_type   varchar(100) not null,
  size         bigint not null,
  document_id  bigint references document,
  unique (incoming_id, ordinal)
);
create index incoming_file_content on incoming_file (document_id) where document_id is not null;

create table incoming_signature (
  id           bigint generated always as identity primary key,
  incoming_id  bigint not null references incoming_document,
  ordinal      int not null,
  signer       varchar(300) not null,
  given_name   varchar(100),
  family_name  varchar(100),
  -- Of a signer whom the registers do not know: to fill the form of an application in, until the document is handled.
  code         varchar(11) check (code ~ '^[0-9]{11}$'),
  party_id     bigint references party,
  signed_at    timestamp(6) with time zone,
  level        varchar(60),
  verdict      varchar(20) not null check (verdict in ('VALID', 'INVALID', 'EXPIRED', 'REVOKED', 'FOREIGN', 'INDETERMINATE')),
  finding      varchar(60),
  unique (incoming_id, ordinal),
  check (code is null or party_id is null)
);
create index incoming_signature_party on incoming_signature (party_id) where party_id is not null;
create index incoming_signature_code on incoming_signature (code) where code is not null;
