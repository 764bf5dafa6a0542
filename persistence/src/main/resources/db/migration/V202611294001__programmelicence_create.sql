-- Licensed programmes of education (MK 218/2019, since 2023 MK 253/2023). An entry is one licence, its number that of the licence. One set of tables says what is
-- licensed, for versions of entries and for what cases propose; all insert-only. The holder is the founder of the institution: no personal data stand here.
create sequence programme_licence_data_seq increment 50 start 50;
create table programme_licence_data (
  id                   bigint primary key,
  institution_id       bigint not null references register_entry,
  code                 varchar(12) not null,
  name                 varchar(300) not null,
  search_key           varchar(300) not null,
  kind                 varchar(60) not null,
  way                  varchar(20) not null check (way in ('SAMPLE', 'OWN')),
  form                 varchar(60) not null,
  language             varchar(60) not null,
  minority             boolean not null,
  modular              boolean not null,
  work_based           boolean not null,
  duration             varchar(100),
  hours                int check (hours between 1 and 99999),
  learners             varchar(400),
  starts_on            date,
  started_on           date,
  taken_over_from_id   bigint references register_entry
);
create index programme_licence_data_search on programme_licence_data using gin (search_key gin_trgm_ops);
create index programme_licence_data_name on programme_licence_data (name collate latvian, id);
create index programme_licence_data_institution on programme_licence_data (institution_id, code);
create index programme_licence_data_code on programme_licence_data (code text_pattern_ops);
create index programme_licence_data_kind on programme_licence_data (kind, way);
create table programme_licence_place (
  data_id     bigint not null references programme_licence_data,
  ordinal     int not null check (ordinal >= 0),
  address_id  bigint not null references address,
  primary key (data_id, ordinal)
);
create index programme_licence_place_address on programme_licence_place (address_id);
create table programme_licence_qualification (
  data_id        bigint not null references programme_licence_data,
  ordinal        int not null check (ordinal >= 0),
  qualification  varchar(60) not null,
  level          int not null check (level between 1 and 8),
  primary key (data_id, ordinal)
);
create table programme_licence_subject (
  data_id  bigint not null references programme_licence_data,
  ordinal  int not null check (ordinal >= 0),
  subject  varchar(300) not null,
  hours    int not null check (hours between 1 and 99999),
  primary key (data_id, ordinal)
);
create table programme_licence_version (
  version_id     bigint primary key references register_entry_version,
  data_id        bigint not null references programme_licence_data,
  starts_by      date not null,
  lost_on        date,
  lost_ground    varchar(60),
  update_reason  varchar(60),
  check ((lost_on is null) = (lost_ground is null))
);
create index programme_licence_version_data on programme_licence_version (data_id);
create index programme_licence_version_update on programme_licence_version (update_reason) where update_reason is not null;
create trigger programme_licence_data_insert_only before update or delete on programme_licence_data for each row execute function refuse_change();
create trigger programme_licence_place_insert_only before update or delete on programme_licence_place for each row execute function refuse_change();
create trigger programme_licence_qualification_insert_only before update or delete on programme_licence_qualification for each row execute function refuse_change();
create trigger programme_licence_subject_insert_only before update or delete on programme_licence_subject for each row execute function refuse_change();
create trigger programme_licence_version_insert_only before update or delete on programme_licence_version for each row execute function refuse_change();

-- What a case proposes for the licence, and in sight of which version; or on which ground it is to lose force.
create table programme_licence_proposal (
  proceeding_id    bigint primary key references proceeding,
  data_id          bigint references programme_licence_data,
  seen_version_id  bigint references register_entry_version,
  lost_ground      varchar(60),
  check ((data_id is null) <> (lost_ground is null))
);

-- What an expert of the sector found at the places where a vocational programme is to be delivered. Expert: a party.
create sequence programme_licence_visit_seq increment 50 start 50;
create table programme_licence_visit (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  party_id       bigint not null references party,
  visited_on     date not null,
  aspect         varchar(60) not null,
  met            boolean not null,
  note           varchar(1000),
  recorded_at    timestamp(6) with time zone not null,
  recorded_by    varchar(200) not null,
  check (met or note is not null)
);
create index programme_licence_visit_proceeding on programme_licence_visit (proceeding_id);
create index programme_licence_visit_party on programme_licence_visit (party_id);
create trigger programme_licence_visit_insert_only before update or delete on programme_licence_visit for each row execute function refuse_change();

-- The register today; status is derived from dates in one place.
create view programme_licence_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, d.id as data_id, d.institution_id, d.code, d.name,
       d.search_key, d.kind, d.way, d.form, d.language, d.minority, d.modular, d.work_based, d.hours, d.starts_on, d.started_on, c.starts_by, c.lost_on, c.lost_ground,
       c.update_reason, case when c.lost_on <= riga_today() then 'LOST' else 'IN_FORCE' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join programme_licence_version c on c.version_id = v.id
  join programme_licence_data d on d.id = c.data_id
 where e.register = 'PROGRAMME_LICENCE';

insert into number_series (code, prefix, width, by_year) values ('PROGRAMME_LICENCE', 'LIC', 6, false);
