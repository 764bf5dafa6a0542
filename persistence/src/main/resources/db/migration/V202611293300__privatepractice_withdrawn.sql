-- Refusals after which the teacher withdrew the application for a certificate: the one that was refused, taken up anew, or another. A
-- withdrawal is no decision; it is known from the moment at which the case was closed.
create view private_practice_refusal_withdrawn as
select d.register, d.number, null::varchar as entry_number, d.kind, p.kind as party_kind, p.id as party_id, d.decided_on as dated_on,
       greatest(d.decided_at, w.closed_at) as recorded_at,
       (select min(x.decided_at) from decision x where x.corrects_id = d.id) as superseded_at
  from decision d
  join proceeding g on g.id = d.proceeding_id
  join party p on p.id = g.party_id
  join lateral (select min(j.closed_at) as closed_at from proceeding j
                 where j.party_id = g.party_id and j.register = d.register and j.procedure = d.procedure and j.outcome = 'WITHDRAWN'
                   and (j.closed_at at time zone 'Europe/Riga')::date >= d.decided_on
                 having count(*) > 0) w on true
 where d.kind = 'REFUSE_ISSUE';
