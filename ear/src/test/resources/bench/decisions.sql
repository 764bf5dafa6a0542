-- 2,000,000 invented decisions of the years 2010 to 2023: one million on child-minders; of private practice 590,000 to issue,
-- 390,000 to extend (the version of before has its remainder) and 20,000 refusals. Rows are written as sets.
-- A statement ends with a semicolon at the end of its line.

insert into party (id, kind, created_at) select n, 'NATURAL_PERSON', now() from generate_series(1, 250000) n;
insert into party_version (id, party_id, valid_from, recorded_at, source, display_name, search_key, salt, commitment)
select n, n, date '2000-01-01', now(), 'LOAD', 'Izdomāta', 'izdomata', sha256(n::text::bytea), sha256(n::text::bytea)
  from generate_series(1, 250000) n;

create temporary table certificate as
select n, 1 + n / 3 as party_id, date '2010-01-01' + (n::bigint * 7919 % 4018)::int as issued_on, n <= 390000 as extended,
       (array['PRESCHOOL', 'COMPULSORY_AGE_AND_YOUTH', 'YOUTH', 'CHILDREN_YOUTH_ADULTS', 'ADULTS'])[1 + n % 5] as target_group,
       (array['LANGUAGES', 'SPEECH', 'ARTS', 'MUSIC', 'DANCE', 'SPORT', 'SCIENCES', 'PRESCHOOL', 'LAW', 'OTHER'])[1 + n % 10] as field,
       case when n % 7 = 0 then 'ADULT' else 'INTEREST' end as programme_kind
  from generate_series(1, 590000) n;

insert into register_entry (id, register, number, party_id, registered_on)
select n, 'PRIVATE_PRACTICE', 'PPR-' || n, party_id, issued_on from certificate;

create temporary table row_of_version as
select n as id, n, 1 as version_no, issued_on as valid_from, null::date as valid_to, issued_on as recorded_on,
       case when extended then issued_on + 1095 end as superseded_on, null::bigint as remainder_of_id, issued_on as certified_from
  from certificate
union all
select 1000000 + n, n, 2, issued_on, issued_on + 1095, issued_on + 1095, null, n, issued_on from certificate where extended
union all
select 2000000 + n, n, 3, issued_on + 1095, null, issued_on + 1095, null, null, issued_on + 1095 from certificate where extended;

insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at, way, citation,
       recorded_by, party_version_id, party_commitment, remainder_of_id)
select r.id, r.n, r.version_no, r.valid_from, r.valid_to, r.recorded_on + time '12:00', r.superseded_on + time '12:00', 'LOAD', 'MK 682',
       'IKVIS', c.party_id, sha256('x'), r.remainder_of_id
  from row_of_version r join certificate c on c.n = r.n;
insert into private_practice_version (version_id, certificate, programme_kind, programme, search_key, target_group, field, certified_from, expires_on)
select r.id, 'SER-' || r.id, c.programme_kind, 'Izdomāta', 'izdomata', c.target_group, c.field, r.certified_from, r.certified_from + 1094
  from row_of_version r join certificate c on c.n = r.n;

create temporary table made as
select n as id, 'PRIVATE_PRACTICE' as register, 'ISSUE' as kind, party_id, n as entry_id, n as version_id, issued_on as decided_on from certificate
union all
select 1000000 + n, 'PRIVATE_PRACTICE', 'EXTEND', party_id, n, 2000000 + n, issued_on + 1095 from certificate where extended
union all
select 1500000 + k, 'PRIVATE_PRACTICE', 'REFUSE_ISSUE', 1 + k * 9, null, null, date '2010-01-01' + k * 31 % 4018 from generate_series(1, 20000) k
union all
select 3000000 + n, 'CHILD_MINDER', (array['REGISTER', 'AMEND', 'EXCLUDE', 'REFUSE', 'AMEND'])[1 + n % 5], 1 + n % 250000, null, null,
       date '2010-01-01' + (n::bigint * 7919 % 4018)::int
  from generate_series(1, 1000000) n;

insert into proceeding (id, number, register, procedure, party_id, entry_id, rule_version_id, stage, opened_on, opened_at)
select m.id, 'L-' || m.id, m.register, 'LOAD', m.party_id, m.entry_id, r.id, 'NOTIFIED', m.decided_on, m.decided_on
  from made m join (select rule_set, min(id) as id from rule_version group by rule_set) r on r.rule_set = m.register;
insert into decision (id, number, proceeding_id, register, procedure, kind, decided_on, decided_at, effective_on, deciding_mode,
       favourable, proposed_by, decided_by, content, content_sha256)
select id, 'LEM-' || id, id, register, 'LOAD', kind, decided_on, decided_on + time '12:00', decided_on, 'OTHER_OFFICIAL', true, 'Anna', 'Ilze',
       '{}', sha256('{}')
  from made;
insert into decision_effect (decision_id, entry_id, entry_version_id) select id, entry_id, version_id from made where version_id is not null;
