-- Persons, legal entities, addresses and municipalities, with validity in time.
create sequence municipality_seq increment 50;
create table municipality (
  id          bigint primary key,
  code        char(7) not null,
  name        varchar(120) not null,
  kind        varchar(20) not null check (kind in ('STATE_CITY', 'MUNICIPALITY', 'REPUBLIC_CITY')),
  valid_from  date not null,
  valid_to    date,
  citation    varchar(400) not null,
  unique (code, valid_from)
);
-- Which municipality continues which: the reform of 2021 made 43 out of 119.
create table municipality_succession (
  predecessor_id bigint not null references municipality,
  successor_id   bigint not null references municipality,
  on_date        date not null,
  primary key (predecessor_id, successor_id)
);

create sequence address_seq increment 50;
create table address (
  id               bigint primary key,
  line             varchar(300) not null,
  postal_code      varchar(7) check (postal_code ~ '^LV-[0-9]{4}$'),
  municipality_id  bigint references municipality,
  search_key       varchar(300) not null
);

create sequence party_seq increment 50;
create table party (
  id          bigint primary key,
  kind        varchar(20) not null check (kind in ('NATURAL_PERSON', 'INDIVIDUAL_MERCHANT', 'LEGAL_ENTITY', 'PUBLIC_BODY')),
  created_at  timestamp(6) with time zone not null,
  version     bigint not null default 0
);
-- Two times: in force from/to, known from/to. superseded_at is the one column ever updated; the commitment covers the others.
create sequence party_version_seq increment 50;
create table party_version (
  id                   bigint primary key,
  party_id             bigint not null references party,
  valid_from           date not null,
  valid_to             date,
  recorded_at          timestamp(6) with time zone not null,
  superseded_at        timestamp(6) with time zone,
  loaded_at            timestamp(6) with time zone,
  source               varchar(30) not null,
  given_name           varchar(100),
  family_name          varchar(100),
  legal_name           varchar(300),
  registration_number  varchar(11),
  birth_date           date,
  address_id           bigint references address,
  email                varchar(254),
  e_address            varchar(100),
  phone                varchar(30),
  display_name         varchar(300) not null,
  search_key           varchar(300) not null,
  salt                 bytea not null check (length(salt) = 32),
  commitment           bytea not null check (length(commitment) = 32),
  check (valid_to is null or valid_to > valid_from)
);
create index party_version_party on party_version (party_id);
create index party_version_search on party_version using gin (search_key gin_trgm_ops) where superseded_at is null;
create index party_version_registration on party_version (registration_number) where superseded_at is null;

-- A person may change the code once or more; every code that ever stood for the person leads to the person.
create sequence personal_code_seq increment 50;
create table personal_code (
  id           bigint primary key,
  party_id     bigint not null references party,
  code         char(11) not null check (code ~ '^[0-9]{11}$'),
  valid_from   date not null,
  valid_to     date,
  recorded_at  timestamp(6) with time zone not null,
  citation     varchar(400)
);
create unique index personal_code_current on personal_code (code) where valid_to is null;
create unique index personal_code_one_per_party on personal_code (party_id) where valid_to is null;
create index personal_code_code on personal_code (code);
