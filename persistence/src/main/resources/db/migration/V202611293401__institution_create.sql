-- Register of educational institutions (MK 397/2015, since 2023 MK 681/2022). One set of tables says what an institution is, for versions of
-- entries and for what cases propose; all insert-only. Persons are parties: no personal data stand here.
create sequence institution_data_seq increment 50 start 50;
create table institution_data (
  id                     bigint primary key,
  name                   varchar(300) not null,
  search_key             varchar(300) not null,
  kind                   varchar(60) not null,
  type                   varchar(60) not null,
  legal_form             varchar(60),
  legal_address_id       bigint not null references address,
  head_party_id          bigint references party,
  head_party_commitment  bytea check (length(head_party_commitment) = 32),
  head_from              date,
  head_until             date,
  phone                  varchar(30),
  email                  varchar(254),
  website                varchar(200),
  statutes_on            date,
  safety_on              date,
  parent_id              bigint references register_entry,
  check ((head_party_id is null) = (head_party_commitment is null) and (head_party_id is null) = (head_from is null)),
  check (head_until >= head_from)
);
create index institution_data_search on institution_data using gin (search_key gin_trgm_ops);
create index institution_data_name on institution_data (search_key);
create index institution_data_kind on institution_data (kind, type);
create index institution_data_address on institution_data (legal_address_id);
create index institution_data_head on institution_data (head_party_id);
create index institution_data_parent on institution_data (parent_id) where parent_id is not null;
create table institution_founder (
  data_id           bigint not null references institution_data,
  ordinal           int not null check (ordinal >= 0),
  kind              varchar(20) not null check (kind in ('MUNICIPALITY', 'STATE', 'LEGAL_PERSON', 'NATURAL_PERSON')),
  party_id          bigint not null references party,
  party_commitment  bytea not null check (length(party_commitment) = 32),
  share             int check (share between 1 and 100),
  primary key (data_id, ordinal)
);
create index institution_founder_party on institution_founder (party_id);
create table institution_place (
  data_id     bigint not null references institution_data,
  ordinal     int not null check (ordinal >= 0),
  use         varchar(60) not null,
  address_id  bigint not null references address,
  primary key (data_id, ordinal)
);
create index institution_place_address on institution_place (address_id);
create table institution_language (
  data_id   bigint not null references institution_data,
  language  varchar(60) not null,
  primary key (data_id, language)
);
create table institution_version (
  version_id  bigint primary key references register_entry_version,
  data_id     bigint not null references institution_data,
  ended_on    date,
  end_ground  varchar(60),
  check ((ended_on is null) = (end_ground is null))
);
create index institution_version_data on institution_version (data_id);
create trigger institution_data_insert_only before update or delete on institution_data for each row execute function refuse_change();
create trigger institution_founder_insert_only before update or delete on institution_founder for each row execute function refuse_change();
create trigger institution_place_insert_only before update or delete on institution_place for each row execute function refuse_change();
create trigger institution_language_insert_only before update or delete on institution_language for each row execute function refuse_change();
create trigger institution_version_insert_only before update or delete on institution_version for each row execute function refuse_change();

-- What a case proposes for the entry, and in sight of which version: what the case leaves as it was follows the entry. Or on which ground it is to end.
create table institution_proposal (
  proceeding_id    bigint primary key references proceeding,
  data_id          bigint references institution_data,
  seen_version_id  bigint references register_entry_version,
  end_ground       varchar(60),
  check ((data_id is null) <> (end_ground is null))
);

-- The register today; status is derived from dates in one place.
create view institution_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, d.id as data_id, d.name, d.search_key,
       d.kind, d.type, d.legal_form, d.legal_address_id, d.parent_id, c.ended_on, c.end_ground,
       case when c.ended_on <= riga_today() then 'ENDED' else 'REGISTERED' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join institution_version c on c.version_id = v.id
  join institution_data d on d.id = c.data_id;

-- Ten digits of a series of our own; what the digits of older numbers say is not known, so a beginning is taken that none of them has.
insert into number_series (code, prefix, width, by_year, separator) values ('INSTITUTION', '90', 8, false, '');
