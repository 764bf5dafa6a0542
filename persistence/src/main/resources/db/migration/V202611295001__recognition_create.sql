-- Recognition of professional qualifications of other states (law on regulated professions and the recognition of professional qualifications; MK 827/2016, MK 566/2017 annex 2
-- p. 34). An entry is one recognition; what was recognised is insert-only. No personal data: the person is the party of the version.
create sequence recognition_data_seq increment 50 start 50;
create table recognition_data (
  id           bigint primary key,
  state        varchar(60) not null,
  title        varchar(200) not null,
  institution  varchar(300) not null,
  awarded_on   date not null,
  credits      int not null check (credits between 1 and 1000),
  evidence     varchar(60) not null,
  purpose      varchar(60) not null,
  language     varchar(60) not null,
  field        varchar(60) not null
);
-- A compensation measure is asked for before the qualification is recognised; months are those of an adaptation period.
create table recognition_version (
  version_id     bigint primary key references register_entry_version,
  data_id        bigint not null references recognition_data,
  measure        varchar(60),
  months         int check (months between 1 and 99),
  measure_on     date,
  recognised_on  date,
  valid_until    date,
  ended_on       date,
  end_ground     varchar(60),
  check ((measure is null) = (measure_on is null) and (measure is not null or months is null)),
  check (measure is not null or recognised_on is not null),
  check (recognised_on is not null or valid_until is null),
  check (valid_until >= recognised_on),
  check ((ended_on is null) = (end_ground is null))
);
create index recognition_version_data on recognition_version (data_id);
create trigger recognition_data_insert_only before update or delete on recognition_data for each row execute function refuse_change();
create trigger recognition_version_insert_only before update or delete on recognition_version for each row execute function refuse_change();

-- What a case is about: the qualification asked to be recognised, and which measure is needed because of what difference; or since when a measure is completed; or on which ground a
-- recognition is to end.
create table recognition_proposal (
  proceeding_id  bigint primary key references proceeding,
  data_id        bigint references recognition_data,
  measure        varchar(60),
  months         int check (months between 1 and 99),
  difference     varchar(1800),
  completed_on   date,
  end_ground     varchar(60)
);
create index recognition_proposal_data on recognition_proposal (data_id);

-- The register today; the standing follows from dates, here alone.
create view recognition_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.party_version_id, d.state, d.title, d.institution, d.awarded_on, d.evidence, d.purpose,
       c.measure, c.months, c.measure_on, c.recognised_on, c.valid_until, c.ended_on, c.end_ground,
       case when c.ended_on <= riga_today() then 'ENDED' when c.recognised_on is null or c.recognised_on > riga_today() then 'MEASURE'
            when c.valid_until < riga_today() then 'EXPIRED' else 'IN_FORCE' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join recognition_version c on c.version_id = v.id
  join recognition_data d on d.id = c.data_id;

-- Which decisions were reported to the European database of regulated professions, when and by whom.
create table recognition_report (
  decision_id  bigint primary key references decision,
  reported_on  date not null,
  reported_at  timestamp(6) with time zone not null,
  reported_by  varchar(200) not null
);

-- Decisions that the database of regulated professions counts, with the qualification: the one of the case, else the one that the decision or the entry has. One that another
-- corrects is told by the correcting one.
create view recognition_decision as
select d.id, d.number, d.kind, d.decided_on, d.proceeding_id, g.number as case_number, coalesce(e.number, x.number) as entry_number,
       q.state, q.title, q.purpose, coalesce(x.measure, p.measure) as measure, r.reported_on, r.reported_by
  from decision d
  join proceeding g on g.id = d.proceeding_id
  left join recognition_proposal p on p.proceeding_id = g.id
  left join register_entry e on e.id = g.entry_id
  left join recognition_version n on n.version_id = e.current_version_id
  left join lateral (select c.data_id, c.measure, o.number
                       from decision_effect f
                       join register_entry_version v on v.id = f.entry_version_id and v.remainder_of_id is null
                       join recognition_version c on c.version_id = v.id
                       join register_entry o on o.id = v.entry_id
                      where f.decision_id = d.id order by v.id desc limit 1) x on true
  left join recognition_data q on q.id = coalesce(x.data_id, p.data_id, n.data_id)
  left join recognition_report r on r.decision_id = d.id
 where d.register = 'RECOGNITION' and d.kind in ('RECOGNISE', 'REQUIRE_MEASURE', 'REFUSE_RECOGNITION')
   and not exists (select 1 from decision c where c.corrects_id = d.id);

insert into number_series (code, prefix, width, by_year) values ('RECOGNITION', 'ATZ', 6, false), ('RECOGNITION_CERTIFICATE', 'PKA', 6, false);
