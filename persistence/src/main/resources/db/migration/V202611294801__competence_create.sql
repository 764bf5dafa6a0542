-- Professional competence acquired outside formal education (Profesionālās izglītības likums, MK 146/2011). An entry is one contract by which the assessment of one
-- qualification at one level is delegated to an institution of the register of institutions. What the contract says is insert-only; no personal data stand in it.
create sequence competence_delegation_data_seq increment 50 start 50;
create table competence_delegation_data (
  id                bigint primary key,
  institution_id    bigint not null references register_entry,
  qualification     varchar(60) not null,
  level             int not null check (level between 1 and 5),
  valid_until       date not null,
  accredited_until  date not null
);
create index competence_delegation_data_institution on competence_delegation_data (institution_id);
create index competence_delegation_data_qualification on competence_delegation_data (qualification, level);
create table competence_delegation_version (
  version_id    bigint primary key references register_entry_version,
  data_id       bigint not null references competence_delegation_data,
  concluded_on  date not null,
  ended_on      date,
  end_ground    varchar(60),
  check ((ended_on is null) = (end_ground is null))
);
create index competence_delegation_version_data on competence_delegation_version (data_id);
create trigger competence_delegation_data_insert_only before update or delete on competence_delegation_data for each row execute function refuse_change();
create trigger competence_delegation_version_insert_only before update or delete on competence_delegation_version for each row execute function refuse_change();

-- What a case proposes: a contract; or on which ground one is to end, in sight of which version.
create table competence_delegation_proposal (
  proceeding_id    bigint primary key references proceeding,
  data_id          bigint references competence_delegation_data,
  seen_version_id  bigint references register_entry_version,
  end_ground       varchar(60),
  check ((data_id is null) <> (end_ground is null))
);

-- The contracts today; status is derived from dates in one place.
create view competence_delegation_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, d.id as data_id, d.institution_id, d.qualification, d.level,
       c.concluded_on, d.valid_until, d.accredited_until, c.ended_on, c.end_ground,
       case when c.ended_on <= riga_today() then 'ENDED' when least(d.valid_until, d.accredited_until) < riga_today() then 'EXPIRED' else 'IN_FORCE' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join competence_delegation_version c on c.version_id = v.id
  join competence_delegation_data d on d.id = c.data_id;

-- Files with results, as institutions send them; the same file is not taken twice.
create table competence_file (
  id              bigint generated always as identity primary key,
  institution_id  bigint not null references register_entry,
  digest          bytea not null unique check (length(digest) = 32),
  results         int not null check (results > 0),
  filed_on        date not null,
  filed_at        timestamp(6) with time zone not null,
  filed_by        bigint not null references account
);
create index competence_file_institution on competence_file (institution_id);

-- A person who passed the examination, with the certificate that the institution issued. After an erasure nothing but what is counted is left.
create sequence competence_result_seq increment 50 start 50;
create table competence_result (
  id                  bigint primary key,
  delegation_id       bigint not null references register_entry,
  institution_id      bigint not null references register_entry,
  party_id            bigint references party,
  qualification       varchar(60) not null,
  level               int not null check (level between 1 and 5),
  examined_on         date not null,
  certificate_number  varchar(60),
  issued_on           date not null,
  file_id             bigint references competence_file,
  recorded_at         timestamp(6) with time zone not null,
  erased_at           timestamp(6) with time zone,
  check (issued_on >= examined_on),
  check ((party_id is null) = (erased_at is not null) and (certificate_number is null) = (erased_at is not null))
);
create unique index competence_result_certificate on competence_result (institution_id, certificate_number);
create index competence_result_party on competence_result (party_id);
create index competence_result_delegation on competence_result (delegation_id);
create index competence_result_file on competence_result (file_id);
create index competence_result_issued on competence_result (issued_on, qualification, level);

insert into number_series (code, prefix, width, by_year) values ('COMPETENCE', 'DEL', 6, false);
