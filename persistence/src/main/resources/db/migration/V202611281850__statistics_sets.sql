-- Facts read as sets: what corrects decisions is found once for all of them, not for each, and what a question does not ask for
-- is left out by the planner (left joins on keys). The teacher or provider can be counted.
create or replace view decision_fact as
select d.register, d.number, e.number as entry_number, d.kind, p.kind as party_kind, d.decided_on as dated_on, d.decided_at as recorded_at,
       x.corrected_at as superseded_at, g.party_id
  from decision d
  left join (select corrects_id, min(decided_at) as corrected_at from decision where corrects_id is not null group by corrects_id) x
         on x.corrects_id = d.id
  left join proceeding g on g.id = d.proceeding_id
  left join party p on p.id = g.party_id
  left join register_entry e on e.id = g.entry_id;

-- Decisions that none corrected, nearly all, and the others: so that what a version says of itself is asked of the version.
create or replace view private_practice_decision as
select d.register, d.number, e.number as entry_number, d.kind, p.kind as party_kind, e.party_id, c.programme_kind,
       c.target_group, c.field, d.decided_on as dated_on, greatest(d.decided_at, v.recorded_at) as recorded_at, v.superseded_at
  from decision d
  join decision_effect f on f.decision_id = d.id
  join register_entry_version m on m.id = f.entry_version_id and m.remainder_of_id is null
  join register_entry_version v on v.entry_id = m.entry_id and v.valid_from <= m.valid_from
       and (v.valid_to is null or v.valid_to > m.valid_from) and v.recorded_at >= m.recorded_at
  join private_practice_version c on c.version_id = v.id
  left join register_entry e on e.id = m.entry_id
  left join party p on p.id = e.party_id
 where not exists (select 1 from decision x where x.corrects_id = d.id)
   and not exists (select 1 from contest k join register_entry_version x on x.decision_id = k.decision_id and x.remainder_of_id is null
                    where k.decision_id = d.id and x.entry_id = m.entry_id and x.version_no < m.version_no)
union all
select d.register, d.number, e.number, d.kind, p.kind, e.party_id, c.programme_kind, c.target_group, c.field, d.decided_on,
       greatest(d.decided_at, v.recorded_at), least(y.corrected_at, v.superseded_at)
  from (select corrects_id, min(decided_at) as corrected_at from decision where corrects_id is not null group by corrects_id) y
  join decision d on d.id = y.corrects_id
  join decision_effect f on f.decision_id = d.id
  join register_entry_version m on m.id = f.entry_version_id and m.remainder_of_id is null
  join register_entry_version v on v.entry_id = m.entry_id and v.valid_from <= m.valid_from
       and (v.valid_to is null or v.valid_to > m.valid_from) and v.recorded_at >= m.recorded_at
  join private_practice_version c on c.version_id = v.id
  left join register_entry e on e.id = m.entry_id
  left join party p on p.id = e.party_id
 where not exists (select 1 from contest k join register_entry_version x on x.decision_id = k.decision_id and x.remainder_of_id is null
                    where k.decision_id = d.id and x.entry_id = m.entry_id and x.version_no < m.version_no);
