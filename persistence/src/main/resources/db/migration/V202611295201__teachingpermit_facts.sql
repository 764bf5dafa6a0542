-- Sittings of the commission from before IKVIS: that there was one, and whether its members met in one room. No case, no person.
create table teaching_permit_sitting_before (
  id           bigint generated always as identity primary key,
  number       varchar(40) not null unique,
  held_on      date not null,
  way          varchar(10) not null check (way in ('ROOM', 'REMOTE')),
  recorded_at  timestamp(6) with time zone not null
);

-- Each outcome once, with the day and the number of its decision: no entry, no person, no case, no reason. What was loaded has the number of the permit.
-- Of the versions that tell of a decision the first in force counts, so that an annulment does not take the decision away.
drop view teaching_permit_decision;
create view teaching_permit_decision as
select e.register, coalesce(d.number, e.number) as number, null::varchar as entry_number, c.outcome as kind, 'NATURAL_PERSON'::varchar as party_kind,
       c.decided_on as dated_on, v.recorded_at, v.superseded_at
  from teaching_permit_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
  left join register_entry_version o on o.id = v.remainder_of_id
  left join decision d on d.id = coalesce(v.decision_id, o.decision_id) and c.annulled_on is null
 where not exists (select 1 from register_entry_version x join teaching_permit_version y on y.version_id = x.id
                    where x.entry_id = v.entry_id and x.valid_from < v.valid_from and y.decided_on = c.decided_on
                      and x.recorded_at <= v.recorded_at and (x.superseded_at is null or x.superseded_at > v.recorded_at));

-- Sittings that were held: remote is one whose members were none of them in the room.
create view teaching_permit_sitting as
select 'TEACHING_PERMIT'::varchar as register, s.number, null::varchar as entry_number,
       case when exists (select 1 from sitting_attendance a where a.sitting_id = s.id and a.how = 'ROOM') then 'ROOM' else 'REMOTE' end::varchar as kind,
       'NATURAL_PERSON'::varchar as party_kind, s.held_on as dated_on, s.closed_at as recorded_at, null::timestamp(6) with time zone as superseded_at
  from sitting s where s.board = 'PERSON_EVALUATION' and s.state = 'CLOSED'
union all
select 'TEACHING_PERMIT', b.number, null, b.way, 'NATURAL_PERSON', b.held_on, b.recorded_at, null from teaching_permit_sitting_before b;
