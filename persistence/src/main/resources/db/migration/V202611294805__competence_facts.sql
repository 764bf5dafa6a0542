-- Persons who gained a qualification, by the day of the certificate; numbers are those of the contracts, so that lists name nobody.
create view competence_result_fact as
select 'COMPETENCE'::varchar as register, e.number, e.number as entry_number, 'CERTIFICATE'::varchar as kind, 'NATURAL_PERSON'::varchar as party_kind,
       r.issued_on as dated_on, r.recorded_at, null::timestamp(6) with time zone as superseded_at, r.qualification, r.level::text as level, r.institution_id,
       coalesce(r.party_id, -r.id) as person
  from competence_result r
  left join register_entry e on e.id = r.delegation_id;

-- Decisions to delegate, with the qualification and the institution.
create view competence_delegation_fact as
select f.register, f.number, f.entry_number, f.kind, f.party_kind, f.dated_on, f.recorded_at, f.superseded_at, f.procedure, f.party_id,
       d.qualification, d.level::text as level, d.institution_id
  from decision_fact f
  join decision_effect x on x.decision_id = f.decision_id
  join register_entry_version v on v.id = x.entry_version_id and v.remainder_of_id is null
  join competence_delegation_version c on c.version_id = v.id
  join competence_delegation_data d on d.id = c.data_id;
