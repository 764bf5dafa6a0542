-- Private practice of teachers (MK 682). An entry is one programme of one teacher; each version carries the certificate in force. No
-- personal data stand here: the teacher is the party of the version.
create table private_practice_version (
  version_id        bigint primary key references register_entry_version,
  certificate       varchar(40) not null check (certificate ~ '^[A-Z0-9-]+$'),
  programme_kind    varchar(20) not null check (programme_kind in ('INTEREST', 'ADULT')),
  programme         varchar(300) not null,
  search_key        varchar(300) not null,
  target_group      varchar(60) not null,
  field             varchar(60) not null,
  certified_from    date not null,
  expires_on        date not null,
  annulled_on       date,
  annulment_ground  varchar(60),
  check (expires_on >= certified_from),
  check ((annulled_on is null) = (annulment_ground is null))
);
create index private_practice_version_search on private_practice_version using gin (search_key gin_trgm_ops);
create index private_practice_version_certificate on private_practice_version (certificate);
create index private_practice_version_expires on private_practice_version (expires_on);
-- Where it is taught, by administrative territory.
create table private_practice_place (
  version_id       bigint not null references private_practice_version,
  municipality_id  bigint not null references municipality,
  primary key (version_id, municipality_id)
);
create index private_practice_place_municipality on private_practice_place (municipality_id);
create trigger private_practice_version_insert_only before update or delete on private_practice_version for each row execute function refuse_change();
create trigger private_practice_place_insert_only before update or delete on private_practice_place for each row execute function refuse_change();

-- What a case proposes for the entry, while it runs.
create table private_practice_proposal (
  proceeding_id     bigint primary key references proceeding,
  programme_kind    varchar(20) not null check (programme_kind in ('INTEREST', 'ADULT')),
  programme         varchar(300) not null,
  target_group      varchar(60) not null,
  field             varchar(60) not null,
  annulment_ground  varchar(60),
  version           bigint not null default 0
);
create table private_practice_proposal_place (
  proceeding_id    bigint not null references private_practice_proposal,
  municipality_id  bigint not null references municipality,
  primary key (proceeding_id, municipality_id)
);

-- The author's programme in its parts, each submission a new text: members remark on places of it, and the next is shown as a difference.
create sequence private_practice_text_seq increment 50 start 50;
create table private_practice_text (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  submission     int not null check (submission > 0),
  part           varchar(20) not null check (part in ('AIM', 'CONTENT', 'METHODS', 'RESULTS', 'RESOURCES')),
  text           text not null,
  recorded_at    timestamp(6) with time zone not null,
  recorded_by    varchar(200) not null,
  erased_at      timestamp(6) with time zone,
  unique (proceeding_id, submission, part)
);
create trigger private_practice_text_insert_only before update or delete on private_practice_text for each row execute function refuse_all_but_erasure('text');

-- Education, qualification and professional development of a teacher, as proved in a case.
create sequence private_practice_training_seq increment 50 start 50;
create table private_practice_training (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  kind           varchar(20) not null check (kind in ('EDUCATION', 'QUALIFICATION', 'DEVELOPMENT', 'LANGUAGE')),
  title          varchar(300) not null,
  institution    varchar(300),
  hours          int check (hours between 1 and 5000),
  finished_on    date,
  source         varchar(60) not null,
  recorded_at    timestamp(6) with time zone not null,
  recorded_by    varchar(200) not null
);
create index private_practice_training_proceeding on private_practice_training (proceeding_id);

-- The register today; status is derived from dates in one place.
create view private_practice_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, v.party_version_id,
       c.certificate, c.programme_kind, c.programme, c.search_key, c.target_group, c.field, c.certified_from, c.expires_on,
       c.annulled_on, c.annulment_ground,
       case when c.annulled_on <= riga_today() then 'ANNULLED'
            when c.expires_on < riga_today() then 'EXPIRED'
            else 'IN_FORCE' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join private_practice_version c on c.version_id = v.id;

-- Each decision that gave a certificate, with the programme as it was on the day from which the decision acts. A correction of that day
-- supersedes the row; so at each moment there is one row for a decision, whatever a contest made of it since.
create view private_practice_decision as
select d.register, d.number, e.number as entry_number, d.kind, p.kind as party_kind, p.id as party_id, c.programme_kind,
       c.target_group, c.field, d.decided_on as dated_on, greatest(d.decided_at, v.recorded_at) as recorded_at,
       least((select min(x.decided_at) from decision x where x.corrects_id = d.id), v.superseded_at) as superseded_at
  from decision d
  join decision_effect f on f.decision_id = d.id
  join register_entry_version m on m.id = f.entry_version_id and m.remainder_of_id is null
  join register_entry_version v on v.entry_id = m.entry_id and v.valid_from <= m.valid_from
       and (v.valid_to is null or v.valid_to > m.valid_from) and v.recorded_at >= m.recorded_at
  join private_practice_version c on c.version_id = v.id
  join register_entry e on e.id = m.entry_id
  join party p on p.id = e.party_id
 where not exists (select 1 from contest k join register_entry_version x on x.decision_id = k.decision_id and x.remainder_of_id is null
                    where k.decision_id = d.id and x.entry_id = m.entry_id and x.version_no < m.version_no);

-- Refusals after which the teacher got a certificate all the same; known as such from the later decision on.
create view private_practice_refusal_issued_later as
select d.register, d.number, null::varchar as entry_number, d.kind, p.kind as party_kind, p.id as party_id, d.decided_on as dated_on,
       greatest(d.decided_at, later.decided_at) as recorded_at,
       (select min(x.decided_at) from decision x where x.corrects_id = d.id) as superseded_at
  from decision d
  join proceeding g on g.id = d.proceeding_id
  join party p on p.id = g.party_id
  join lateral (select min(i.decided_at) as decided_at from proceeding j join decision i on i.proceeding_id = j.id
                 where j.party_id = g.party_id and i.register = d.register and i.kind = 'ISSUE' and i.decided_on >= d.decided_on
                 having count(*) > 0) later on true
 where d.kind = 'REFUSE_ISSUE';

-- Certificates in force: from their first day to their last, or to the day of annulment.
create view private_practice_in_force as
select e.register, c.certificate as number, e.number as entry_number, 'IN_FORCE' as kind, p.kind as party_kind, p.id as party_id,
       c.programme_kind, c.target_group, c.field, c.certified_from as dated_on,
       greatest(v.valid_from, c.certified_from) as valid_from, least(v.valid_to, c.expires_on + 1, c.annulled_on) as valid_to,
       v.recorded_at, v.superseded_at
  from private_practice_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
  join party p on p.id = e.party_id;

-- Entries keep one row of numbers for good, each certificate has its own.
insert into number_series (code, prefix, width, by_year) values ('PRIVATE_PRACTICE', 'PPR', 6, false), ('CERTIFICATE', 'SER', 6, false);
