-- Decisions by procedure, and the decision itself, for views that add what a register says of it (ADR 0018).
create or replace view decision_fact as
select d.register, d.number, e.number as entry_number, d.kind, p.kind as party_kind, d.decided_on as dated_on, d.decided_at as recorded_at,
       x.corrected_at as superseded_at, g.party_id, d.procedure, d.id as decision_id
  from decision d
  left join (select corrects_id, min(decided_at) as corrected_at from decision where corrects_id is not null group by corrects_id) x
         on x.corrects_id = d.id
  left join proceeding g on g.id = d.proceeding_id
  left join party p on p.id = g.party_id
  left join register_entry e on e.id = g.entry_id;
