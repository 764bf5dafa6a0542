-- Levels are counted as numbers and made text once for each group, and how many years there are is known to the planner, so that it counts by hash instead of sorting every certificate.
drop view competence_result_fact;
create view competence_result_fact as
select 'COMPETENCE'::varchar as register, (select e.number from register_entry e where e.id = r.delegation_id) as number,
       (select e.number from register_entry e where e.id = r.delegation_id) as entry_number, 'CERTIFICATE'::varchar as kind,
       'NATURAL_PERSON'::varchar as party_kind, r.issued_on as dated_on, r.recorded_at, r.superseded_at, r.qualification, r.level,
       r.institution_id, coalesce(r.party_id, -r.id) as person
  from competence_result r;

create statistics competence_result_year on (date_part('year', issued_on)::int) from competence_result;
