-- Days on which the certification board decided: it decides in its sittings alone, so a day of its decisions is one, also in the years before IKVIS, whose sittings no load carries.
create view psychologist_council_day as
select f.register, f.number, f.entry_number, 'BOARD_DAY'::varchar as kind, f.party_kind, f.dated_on, f.recorded_at, f.superseded_at,
       to_char(f.dated_on, 'YYYY-MM') as month
  from decision_fact f
 where f.register = 'PSYCHOLOGIST'
   and exists (select 1 from rule_decision r where r.board = 'PSYCHOLOGIST' and r.procedure = f.procedure and r.kind = f.kind);
