-- Numbers of the annual report on seminars (2.2.9) and on the conference of its introduction: seminars held, certificates given at them, who came.
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'COURSE_PROGRAMME', t.code, t.name_lv, t.name_en, 'Izglītības kvalitātes valsts dienesta publiskais pārskats', t.sort, false, date '2000-01-01'
  from (values
  (50, 'SECTOR_EXPERTS', 'Akreditācijas komisiju nozaru ekspertu profesionālās kompetences pilnveide', 'Professional development of experts of sectors in accreditation commissions'),
  (60, 'QUALIFICATION_EXAM_EXPERTS', 'Profesionālās kvalifikācijas eksāmenu komisijas ekspertu profesionālās kompetences pilnveide', 'Professional development of experts in commissions of qualification examinations')
  ) as t (sort, code, name_lv, name_en);

-- A programme held, each once in a year, with the hours of days that were held.
create or replace view course_programme_fact as
  select distinct on (c.programme, extract(year from d.last_day)) 'COURSE' as register, c.number, c.number as entry_number, c.kind,
         cast(null as varchar) as party_kind, d.last_day as dated_on, c.created_at as recorded_at, cast(null as timestamp(6) with time zone) as superseded_at,
         c.programme as course_programme,
         c.hours - coalesce((select sum(x.hours) from course_day x where x.course_id = c.id and x.cancelled_at is not null), 0)::integer as hours
  from course c join (select course_id, max(held_on) as last_day from course_day where cancelled_at is null group by course_id) d on d.course_id = c.id
  where c.state = 'OPEN' and c.programme is not null
  order by c.programme, extract(year from d.last_day), c.number;
-- What was held, each time by itself; one that lies ahead is not counted before its last day, for it is dated then.
create view course_held_fact as
  select 'COURSE' as register, c.number, c.number as entry_number, c.kind, cast(null as varchar) as party_kind, d.last_day as dated_on,
         c.created_at as recorded_at, cast(null as timestamp(6) with time zone) as superseded_at, c.programme as course_programme
  from course c join (select course_id, max(held_on) as last_day from course_day where cancelled_at is null group by course_id) d on d.course_id = c.id
  where c.state = 'OPEN';
-- Who came to a conference, once however many days it had.
create view course_visit_fact as
  select 'COURSE' as register, c.number || '/' || e.id as number, c.number as entry_number, c.kind, 'NATURAL_PERSON' as party_kind, d.first_day as dated_on,
         e.enrolled_at as recorded_at, cast(null as timestamp(6) with time zone) as superseded_at
  from course_enrolment e join course c on c.id = e.course_id
    join lateral (select min(x.held_on) as first_day from course_registration r join course_day x on x.course_id = r.course_id and x.ordinal = r.day
                   where r.enrolment_id = e.id and r.attended) d on d.first_day is not null
  where c.kind = 'CONFERENCE';
