-- What a provider is in the register on a day: a version is cut in two on the day of exclusion.
create view child_minder_standing as
select e.register, e.number, e.number as entry_number, s.kind, c.provider_kind as party_kind, e.registered_on as dated_on,
       s.valid_from, s.valid_to, v.recorded_at, v.superseded_at, c.municipality_id, c.service_kind, c.regime
  from child_minder_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
 cross join lateral (values ('REGISTERED', v.valid_from, least(v.valid_to, c.excluded_on)),
                            ('EXCLUDED', greatest(v.valid_from, c.excluded_on), v.valid_to)) s(kind, valid_from, valid_to)
 where (s.valid_to is null or s.valid_from < s.valid_to) and (s.kind = 'REGISTERED' or c.excluded_on is not null);

-- Decisions with the municipality of the entry as the decision left it; a refusal has none.
create view child_minder_decision as
select f.*, (select c.municipality_id
               from decision_effect x
               join register_entry_version v on v.id = x.entry_version_id and v.remainder_of_id is null
               join child_minder_version c on c.version_id = v.id
              where x.decision_id = f.decision_id order by v.id limit 1) as municipality_id
  from decision_fact f;
