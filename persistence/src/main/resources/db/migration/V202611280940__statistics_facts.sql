-- What numbers count (ADR 0010). Left joins on keys: the planner leaves out those that a question does not need.
create index decision_dated on decision (register, decided_on);
create index decision_corrected on decision (corrects_id) where corrects_id is not null;
create view decision_fact as
select d.register, d.number, e.number as entry_number, d.kind, p.kind as party_kind, d.decided_on as dated_on, d.decided_at as recorded_at,
       (select min(c.decided_at) from decision c where c.corrects_id = d.id) as superseded_at
  from decision d
  left join proceeding g on g.id = d.proceeding_id
  left join party p on p.id = g.party_id
  left join register_entry e on e.id = g.entry_id;
