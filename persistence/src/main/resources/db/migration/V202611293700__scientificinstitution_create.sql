-- Register of scientific institutions (Zinātniskās darbības likums). One set of tables says what a scientific institution is, for versions of
-- entries and for what cases propose; all insert-only. Persons are parties: no personal data stand here.
create sequence scientific_institution_data_seq increment 50 start 50;
create table scientific_institution_data (
  id                     bigint primary key,
  name                   varchar(300) not null,
  search_key             varchar(300) not null,
  kind                   varchar(60) not null,
  address_id             bigint not null references address,
  head_party_id          bigint references party,
  head_party_commitment  bytea check (length(head_party_commitment) = 32),
  head_from              date,
  phone                  varchar(30),
  email                  varchar(254),
  website                varchar(200),
  check ((head_party_id is null) = (head_party_commitment is null) and (head_party_id is null) = (head_from is null))
);
create index scientific_institution_data_search on scientific_institution_data using gin (search_key gin_trgm_ops);
create index scientific_institution_data_name on scientific_institution_data (search_key);
create index scientific_institution_data_address on scientific_institution_data (address_id);
create index scientific_institution_data_head on scientific_institution_data (head_party_id);
create table scientific_institution_direction (
  data_id    bigint not null references scientific_institution_data,
  direction  varchar(60) not null,
  primary key (data_id, direction)
);
create table scientific_institution_doctor (
  data_id           bigint not null references scientific_institution_data,
  ordinal           int not null check (ordinal >= 0),
  party_id          bigint not null references party,
  party_commitment  bytea not null check (length(party_commitment) = 32),
  direction         varchar(60) not null,
  degree            varchar(60) not null,
  awarded_on        date not null,
  primary key (data_id, ordinal)
);
create index scientific_institution_doctor_party on scientific_institution_doctor (party_id);
create table scientific_institution_version (
  version_id    bigint primary key references register_entry_version,
  data_id       bigint not null references scientific_institution_data,
  ended_on      date,
  end_ground    varchar(60),
  successor_id  bigint references register_entry,
  check ((ended_on is null) = (end_ground is null) and (successor_id is null or ended_on is not null))
);
create index scientific_institution_version_data on scientific_institution_version (data_id);
create index scientific_institution_version_successor on scientific_institution_version (successor_id) where successor_id is not null;
create trigger scientific_institution_data_insert_only before update or delete on scientific_institution_data for each row execute function refuse_change();
create trigger scientific_institution_direction_insert_only before update or delete on scientific_institution_direction for each row execute function refuse_change();
create trigger scientific_institution_doctor_insert_only before update or delete on scientific_institution_doctor for each row execute function refuse_change();
create trigger scientific_institution_version_insert_only before update or delete on scientific_institution_version for each row execute function refuse_change();

-- What a case proposes for the entry, and in sight of which version; or on which ground it is to end, and which entry goes on.
create table scientific_institution_proposal (
  proceeding_id    bigint primary key references proceeding,
  data_id          bigint references scientific_institution_data,
  seen_version_id  bigint references register_entry_version,
  end_ground       varchar(60),
  successor_id     bigint references register_entry,
  check ((data_id is null) <> (end_ground is null) and (successor_id is null or end_ground is not null))
);

-- The register today; status is derived from dates in one place.
create view scientific_institution_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, d.id as data_id, d.name, d.search_key,
       d.kind, d.address_id, d.head_party_id, c.ended_on, c.end_ground, c.successor_id,
       case when c.ended_on <= riga_today() then 'ENDED' else 'REGISTERED' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join scientific_institution_version c on c.version_id = v.id
  join scientific_institution_data d on d.id = c.data_id;

insert into number_series (code, prefix, width, by_year) values ('SCIENTIFIC_INSTITUTION', 'ZIN', 6, false);
