-- Register of psychologists (Psihologu likums; MK 301/2018). A version says all of a psychologist: education, certificates by field, rights of a
-- supervisor, supervision contracts, and the end of practice. All insert-only; no personal data: the psychologist is the party of the version.
create table psychologist_version (
  version_id  bigint primary key references register_entry_version,
  ended_on    date,
  end_kind    varchar(20) check (end_kind in ('TERMINATED', 'EXCLUDED')),
  end_ground  varchar(60),
  check ((ended_on is null) = (end_kind is null) and (ended_on is null) = (end_ground is null))
);
create table psychologist_education (
  version_id   bigint not null references psychologist_version,
  ordinal      int not null check (ordinal >= 0),
  level        varchar(60) not null,
  title        varchar(300) not null,
  institution  varchar(300) not null,
  credits      int not null check (credits between 1 and 1000),
  finished_on  date not null,
  primary key (version_id, ordinal)
);
create table psychologist_certificate (
  version_id        bigint not null references psychologist_version,
  number            varchar(40) not null check (number ~ '^[A-Z0-9-]+$'),
  field             varchar(60) not null,
  from_on           date not null,
  until_on          date not null,
  suspended_from    date,
  suspended_until   date,
  annulled_on       date,
  annulment_ground  varchar(60),
  primary key (version_id, number),
  check (until_on >= from_on),
  check (suspended_until is null or suspended_until >= suspended_from),
  check ((annulled_on is null) = (annulment_ground is null))
);
create index psychologist_certificate_number on psychologist_certificate (number);
create table psychologist_right (
  version_id   bigint not null references psychologist_version,
  number       varchar(40) not null check (number ~ '^[A-Z0-9-]+$'),
  field        varchar(60) not null,
  from_on      date not null,
  until_on     date not null,
  lost_on      date,
  loss_ground  varchar(60),
  primary key (version_id, number),
  check (until_on >= from_on),
  check ((lost_on is null) = (loss_ground is null))
);
create index psychologist_right_number on psychologist_right (number);
-- Who supervises the psychologist of the version.
create table psychologist_contract (
  version_id     bigint not null references psychologist_version,
  ordinal        int not null check (ordinal >= 0),
  supervisor_id  bigint not null references register_entry,
  field          varchar(60) not null,
  from_on        date not null,
  until_on       date not null,
  primary key (version_id, ordinal),
  check (until_on >= from_on)
);
create index psychologist_contract_supervisor on psychologist_contract (supervisor_id);
create trigger psychologist_version_insert_only before update or delete on psychologist_version for each row execute function refuse_change();
create trigger psychologist_education_insert_only before update or delete on psychologist_education for each row execute function refuse_change();
create trigger psychologist_certificate_insert_only before update or delete on psychologist_certificate for each row execute function refuse_change();
create trigger psychologist_right_insert_only before update or delete on psychologist_right for each row execute function refuse_change();
create trigger psychologist_contract_insert_only before update or delete on psychologist_contract for each row execute function refuse_change();

-- What a case asks for: the education to register; or a field; or a certificate or a supervisor's card, by number, with a ground and a day.
create table psychologist_proposal (
  proceeding_id  bigint primary key references proceeding,
  field          varchar(60),
  number         varchar(40),
  ground         varchar(60),
  until_on       date
);
create table psychologist_proposal_education (
  proceeding_id  bigint not null references psychologist_proposal,
  ordinal        int not null check (ordinal >= 0),
  level          varchar(60) not null,
  title          varchar(300) not null,
  institution    varchar(300) not null,
  credits        int not null check (credits between 1 and 1000),
  finished_on    date not null,
  primary key (proceeding_id, ordinal)
);
-- What was proved of practice, supervision, case analyses and the examination.
create table psychologist_evidence (
  proceeding_id  bigint primary key references proceeding,
  practice_from  date,
  practice_hours int check (practice_hours between 0 and 99999),
  individual_hours int check (individual_hours between 0 and 9999),
  group_hours    int check (group_hours between 0 and 9999),
  analyses       int check (analyses between 0 and 99),
  invited_on     date,
  exam_on        date,
  passed         boolean,
  check (passed is null or exam_on is not null)
);

-- Whether a version says that its psychologist is certified in a field on a day; any field for null.
create function psychologist_certified(version bigint, in_field varchar, day date) returns boolean language sql stable as $$
  select exists (select 1 from psychologist_certificate c
    where c.version_id = version and (in_field is null or c.field = in_field) and c.from_on <= day and c.until_on >= day
      and (c.annulled_on is null or c.annulled_on > day)
      and (c.suspended_from is null or c.suspended_from > day or c.suspended_until < day))
$$;
-- A right holds while it was not lost and its holder is certified in the field.
create function psychologist_supervises(version bigint, in_field varchar, day date) returns boolean language sql stable as $$
  select exists (select 1 from psychologist_right r join psychologist_version v on v.version_id = r.version_id
    where r.version_id = version and (in_field is null or r.field = in_field) and r.from_on <= day and r.until_on >= day
      and (r.lost_on is null or r.lost_on > day) and (v.ended_on is null or v.ended_on > day)
      and psychologist_certified(version, r.field, day))
$$;
-- The one place where the standing of a psychologist follows from dates. Neither certified nor supervised: not entitled to practise.
create function psychologist_status(version bigint, day date) returns varchar language sql stable as $$
  select case
    when v.ended_on <= day then v.end_kind
    when psychologist_certified(version, null, day) then 'CERTIFIED'
    when exists (select 1 from psychologist_contract k
        join register_entry_version s on s.entry_id = k.supervisor_id and s.superseded_at is null
             and s.valid_from <= day and (s.valid_to is null or s.valid_to > day)
       where k.version_id = version and k.from_on <= day and k.until_on >= day and psychologist_supervises(s.id, k.field, day)) then 'SUPERVISED'
    else 'REGISTERED' end
  from psychologist_version v where v.version_id = version
$$;

-- The register today.
create view psychologist_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, v.party_version_id,
       c.ended_on, c.end_kind, c.end_ground, psychologist_status(v.id, riga_today()) as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join psychologist_version c on c.version_id = v.id;

-- Entries, registration cards, certificates and supervisors' cards are counted apart.
insert into number_series (code, prefix, width, by_year) values
  ('PSYCHOLOGIST', 'PSI', 6, false), ('PSYCHOLOGIST_CARD', 'PSA', 6, false),
  ('PSYCHOLOGIST_CERTIFICATE', 'PSS', 6, false), ('PSYCHOLOGIST_SUPERVISOR', 'PSP', 6, false);
