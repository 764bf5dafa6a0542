-- Persons, legal entities, addresses and municipalities, with validity in time.
create sequence municipality_seq increment 50 start 50;
create table municipality (
  id          bigint primary key,
  code        char(7) not null,
  name        varchar(120) not null,
  kind        varchar(20) not null check (kind in ('STATE_CITY', 'MUNICIPALITY', 'REPUBLIC_CITY')),
  valid_from  date not null,
  valid_to    date,
  citation    varchar(400) not null,
  unique (code, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
-- Which municipality continues which: the reform of 2021 made 43 out of 119.
create table municipality_succession (
  predecessor_id bigint not null references municipality,
  successor_id   bigint not null references municipality,
  on_date        date not null,
  primary key (predecessor_id, successor_id)
);

create index municipality_succession_successor on municipality_succession (successor_id);

-- An address is never edited: who moves gets another. Only its text can be erased, the municipality stays for statistics.
create sequence address_seq increment 50 start 50;
create table address (
  id               bigint primary key,
  line             varchar(300),
  postal_code      varchar(7) check (postal_code ~ '^LV-[0-9]{4}$'),
  municipality_id  bigint references municipality,
  search_key       varchar(300),
  erased_at        timestamp(6) with time zone,
  check (erased_at is not null or (line is not null and search_key is not null)),
  check (erased_at is null or (line is null and postal_code is null and search_key is null))
);
create function address_guard() returns trigger language plpgsql as $$
begin
  if old.erased_at is not null or new.erased_at is null
     or new.id <> old.id or new.municipality_id is distinct from old.municipality_id then
    raise exception 'an address is never rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger address_guard before update on address for each row execute function address_guard();

create sequence party_seq increment 50 start 50;
create table party (
  id          bigint primary key,
  kind        varchar(20) not null check (kind in ('NATURAL_PERSON', 'INDIVIDUAL_MERCHANT', 'LEGAL_ENTITY', 'PUBLIC_BODY')),
  created_at  timestamp(6) with time zone not null,
  version     bigint not null default 0
);
-- Two times: in force from/to, known from/to. superseded_at is the one column ever updated; the commitment covers the others.
-- Erasure empties what is personal and the salt; the commitment stays, so that the register log stays valid.
create sequence party_version_seq increment 50 start 50;
create table party_version (
  id                   bigint primary key,
  party_id             bigint not null references party,
  valid_from           date not null,
  valid_to             date,
  recorded_at          timestamp(6) with time zone not null,
  superseded_at        timestamp(6) with time zone,
  loaded_at            timestamp(6) with time zone,
  source               varchar(30) not null,
  citation             varchar(400),
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
  salt                 bytea check (length(salt) = 32),
  commitment           bytea not null check (length(commitment) = 32),
  erased_at            timestamp(6) with time zone,
  check (valid_to is null or valid_to > valid_from),
  check (superseded_at is null or superseded_at >= recorded_at),
  check ((salt is null) = (erased_at is not null)),
  check (erased_at is null or num_nonnulls(given_name, family_name, legal_name, registration_number, birth_date, email,
                                           e_address, phone, citation) = 0 and search_key = '')
);
create index party_version_party on party_version (party_id);
create index party_version_search on party_version using gin (search_key gin_trgm_ops) where superseded_at is null;
create index party_version_registration on party_version (registration_number) where superseded_at is null;
create index party_version_address on party_version (address_id);

create function party_version_guard() returns trigger language plpgsql as $$
declare
  personal constant text[] := array['given_name', 'family_name', 'legal_name', 'registration_number', 'birth_date', 'email',
    'e_address', 'phone', 'citation', 'display_name', 'search_key', 'salt', 'erased_at'];
begin
  if tg_op = 'DELETE' then
    raise exception 'a version of a party is never deleted' using errcode = 'restrict_violation';
  elsif old.superseded_at is null and new.superseded_at is not null
     and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then
    return new;
  elsif old.erased_at is null and new.erased_at is not null and to_jsonb(new) - personal = to_jsonb(old) - personal then
    return new;
  end if;
  raise exception 'a version of a party is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger party_version_guard before update or delete on party_version
  for each row execute function party_version_guard();

-- A person may change the code once or more; every code that ever stood for the person leads to the person, and to no other.
create sequence personal_code_seq increment 50 start 50;
create table personal_code (
  id             bigint primary key,
  party_id       bigint not null references party,
  code           char(11) not null check (code ~ '^[0-9]{11}$'),
  valid_from     date not null,
  valid_to       date,
  recorded_at    timestamp(6) with time zone not null,
  superseded_at  timestamp(6) with time zone,
  citation       varchar(400),
  check (valid_to is null or valid_to > valid_from)
);
create unique index personal_code_one_person on personal_code (code) where superseded_at is null;
create unique index personal_code_one_per_party on personal_code (party_id) where valid_to is null and superseded_at is null;
create index personal_code_party on personal_code (party_id);
