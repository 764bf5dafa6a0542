-- What reports count beside decisions (ADR 0010, DESIGN 4): changes of an entry that no decision made, each with its way, by the day on which they were recorded; and
-- extensions of a term. A change that a correction file replaced was known until then; the row that replaced it is counted in its stead.
create index load_origin_replaced on load_origin (file, source_system, source_id) where replaced;
create index register_entry_version_change on register_entry_version (((recorded_at at time zone 'Europe/Riga')::date))
 where way <> 'DECISION' and remainder_of_id is null and version_no > 1;
create view entry_change as
select e.register, e.number, e.number as entry_number, v.way as kind, p.kind as party_kind, (v.recorded_at at time zone 'Europe/Riga')::date as dated_on,
       v.recorded_at, x.corrected_at as superseded_at, e.party_id, v.id as version_id
  from register_entry_version v
  join register_entry e on e.id = v.entry_id
  left join (select o.target_id, min(n.recorded_at) as corrected_at
               from load_origin o
               join load_origin n on n.file = o.file and n.source_system = o.source_system and n.source_id = o.source_id and n.recorded_at > o.recorded_at
              where o.replaced and o.file like '%-versions.csv' group by o.target_id) x on x.target_id = v.id
  left join party p on p.id = e.party_id
 where v.way <> 'DECISION' and v.remainder_of_id is null and v.version_no > 1;

create index timeline_event_extended on timeline_event (((at at time zone 'Europe/Riga')::date)) where kind = 'TERM_EXTENDED';
create view term_extension as
select g.register, g.number, e.number as entry_number, t.kind, p.kind as party_kind, (t.at at time zone 'Europe/Riga')::date as dated_on, t.at as recorded_at,
       null::timestamp(6) with time zone as superseded_at, g.party_id, g.procedure
  from timeline_event t
  join proceeding g on g.id = t.proceeding_id
  left join party p on p.id = g.party_id
  left join register_entry e on e.id = g.entry_id
 where t.kind = 'TERM_EXTENDED';

-- All of them, for tables that count all.
create view act_fact as
select register, number, entry_number, kind, party_kind, dated_on, recorded_at, superseded_at, party_id, procedure from decision_fact
union all
select register, number, entry_number, kind, party_kind, dated_on, recorded_at, superseded_at, party_id, null from entry_change
union all
select register, number, entry_number, kind, party_kind, dated_on, recorded_at, superseded_at, party_id, procedure from term_extension;
