-- Register of child-minding service providers (MK 404): the typed row of each entry version, insert-only.
create table child_minder_version (
  version_id        bigint primary key references register_entry_version,
  provider_kind     varchar(20) not null check (provider_kind in ('NATURAL_PERSON', 'INDIVIDUAL_MERCHANT', 'LEGAL_ENTITY', 'PUBLIC_BODY')),
  display_name      varchar(300) not null,
  search_key        varchar(300) not null,
  service_kind      varchar(10) not null check (service_kind in ('SHORT', 'FULL', 'BOTH')),
  regime            varchar(20) not null check (regime in ('GENERAL', 'TEMPORARY')),
  founder           varchar(300),
  manager           varchar(200),
  public_phone      varchar(30),
  public_email      varchar(254),
  website           varchar(200),
  activity_ground   varchar(60),
  activity_from     date,
  municipality_id   bigint references municipality,
  confirmed_on      date,
  confirmed_how     varchar(60),
  excluded_on       date,
  exclusion_ground  varchar(60),
  personal_salt        bytea check (length(personal_salt) = 32),
  personal_commitment  bytea not null check (length(personal_commitment) = 32),
  check ((excluded_on is null) = (exclusion_ground is null))
);
create index child_minder_version_search on child_minder_version using gin (search_key gin_trgm_ops);
create index child_minder_version_name on child_minder_version (display_name collate latvian, version_id);
create index child_minder_version_municipality on child_minder_version (municipality_id, display_name collate latvian, version_id);
create table child_minder_place (
  version_id   bigint not null references child_minder_version,
  ordinal      int not null check (ordinal >= 0),
  kind         varchar(20) not null check (kind in ('CHILD_HOME', 'PROVIDER_HOME', 'PREMISES')),
  address_id   bigint references address,
  permission   varchar(100),
  primary key (version_id, ordinal),
  check (kind = 'CHILD_HOME' or address_id is not null)
);
create table child_minder_person (
  version_id        bigint not null references child_minder_version,
  ordinal           int not null check (ordinal >= 0),
  party_id          bigint not null references party,
  party_commitment  bytea not null check (length(party_commitment) = 32),
  qualification     varchar(60) not null,
  first_aid_on      date,
  since             date not null,
  primary key (version_id, ordinal)
);
create trigger child_minder_version_insert_only before update or delete on child_minder_version for each row execute function refuse_change();
create trigger child_minder_place_insert_only before update or delete on child_minder_place for each row execute function refuse_change();
create trigger child_minder_person_insert_only before update or delete on child_minder_person for each row execute function refuse_change();

-- What an application or a case proposes for the entry, while the proceeding runs.
create table child_minder_proposal (
  proceeding_id     bigint primary key references proceeding,
  service_kind      varchar(10) not null check (service_kind in ('SHORT', 'FULL', 'BOTH')),
  regime            varchar(20) not null check (regime in ('GENERAL', 'TEMPORARY')),
  founder           varchar(300),
  manager           varchar(200),
  public_phone      varchar(30),
  public_email      varchar(254),
  website           varchar(200),
  activity_ground   varchar(60),
  activity_from     date,
  exclusion_ground  varchar(60),
  version           bigint not null default 0
);
create table child_minder_proposal_place (
  proceeding_id  bigint not null references child_minder_proposal,
  ordinal        int not null,
  kind           varchar(20) not null check (kind in ('CHILD_HOME', 'PROVIDER_HOME', 'PREMISES')),
  address_id     bigint references address,
  permission     varchar(100),
  primary key (proceeding_id, ordinal)
);
create table child_minder_proposal_person (
  proceeding_id  bigint not null references child_minder_proposal,
  ordinal        int not null,
  party_id       bigint not null references party,
  qualification  varchar(60) not null,
  first_aid_on   date,
  since          date not null,
  primary key (proceeding_id, ordinal)
);

-- The register today; status is derived from dates in one place.
create view child_minder_current as
select e.id as entry_id, e.number, e.registered_on, v.id as version_id, v.valid_from, v.recorded_at, c.provider_kind, c.display_name, c.search_key,
       c.service_kind, c.regime, c.founder, c.manager, c.public_phone, c.public_email, c.website, c.municipality_id, m.name as municipality,
       c.confirmed_on, c.confirmed_how, c.excluded_on, c.exclusion_ground, e.party_id,
       case when c.excluded_on <= riga_today() then 'EXCLUDED' else 'REGISTERED' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join child_minder_version c on c.version_id = v.id
  left join municipality m on m.id = c.municipality_id;
