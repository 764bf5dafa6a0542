-- What reports count of psychologists beside decisions (ADR 0010).
-- Days on which a psychologist stands in the register: till the practice ends.
create view psychologist_registered as
select e.register, e.number, e.number as entry_number, 'REGISTERED'::varchar as kind, 'NATURAL_PERSON'::varchar as party_kind, e.registered_on as dated_on,
       v.valid_from, least(v.valid_to, c.ended_on) as valid_to, v.recorded_at, v.superseded_at
  from psychologist_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
 where c.ended_on is null or c.ended_on > v.valid_from;

-- Days on which a certificate in some field is in force, before and after its suspension; a row for each, as psychologist_certified has it of one day.
create view psychologist_certified_time as
select e.register, e.number, e.number as entry_number, 'CERTIFIED'::varchar as kind, 'NATURAL_PERSON'::varchar as party_kind, k.from_on as dated_on,
       greatest(v.valid_from, t.first_on) as valid_from, least(v.valid_to, c.ended_on, k.until_on + 1, k.annulled_on, t.end_on) as valid_to,
       v.recorded_at, v.superseded_at, k.field, e.id as psychologist
  from psychologist_certificate k
  join psychologist_version c on c.version_id = k.version_id
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
 cross join lateral (values (k.from_on, k.suspended_from), (k.suspended_until + 1, null)) t(first_on, end_on)
 where t.first_on is not null
   and greatest(v.valid_from, t.first_on) < least(v.valid_to, c.ended_on, k.until_on + 1, k.annulled_on, t.end_on);

-- Applications, however they ended; one taken up anew is the application that it was.
create view psychologist_application_fact as
select a.register, a.number, e.number as entry_number, 'APPLICATION'::varchar as kind, p.kind as party_kind, a.received_on as dated_on, a.recorded_at,
       null::timestamp(6) with time zone as superseded_at, g.procedure
  from application a
  join proceeding g on g.application_id = a.id and g.reopens_id is null
  left join party p on p.id = g.party_id
  left join register_entry e on e.id = g.entry_id
 where a.register = 'PSYCHOLOGIST';
