-- What a decision did to institutions, each by the day from which it acts: one decision may do something to several, and acts from a day of its own. Table 3
-- of the report counts decisions by the day on which they were made, its text institutions by this day.
create view institution_effect as
select d.register, d.number, e.number as entry_number, d.kind, d.procedure, p.kind as party_kind, m.valid_from as dated_on,
       greatest(d.decided_at, v.recorded_at) as recorded_at, least(v.superseded_at, y.corrected_at) as superseded_at,
       i.kind as institution_kind, f.kind as founder_kind, case when c.ended_on <= m.valid_from then 'ENDED' else 'REGISTERED' end as left_as
  from decision d
  join decision_effect x on x.decision_id = d.id
  join register_entry_version m on m.id = x.entry_version_id and m.remainder_of_id is null
  join register_entry_version v on v.entry_id = m.entry_id and v.valid_from <= m.valid_from
       and (v.valid_to is null or v.valid_to > m.valid_from) and v.recorded_at >= m.recorded_at
  join institution_version c on c.version_id = v.id
  join institution_data i on i.id = c.data_id
  left join institution_founder f on f.data_id = i.id and f.ordinal = 0
  left join (select corrects_id, min(decided_at) as corrected_at from decision where corrects_id is not null group by corrects_id) y on y.corrects_id = d.id
  left join register_entry e on e.id = m.entry_id
  left join party p on p.id = e.party_id
 where not exists (select 1 from contest k join register_entry_version w on w.decision_id = k.decision_id and w.remainder_of_id is null
                    where k.decision_id = d.id and w.entry_id = m.entry_id and w.version_no < m.version_no);

-- What an institution is in the register on a day: a version is cut in two on the day of its end.
create view institution_standing as
select e.register, e.number, e.number as entry_number, s.kind, p.kind as party_kind, e.registered_on as dated_on, s.valid_from, s.valid_to,
       v.recorded_at, v.superseded_at, i.kind as institution_kind, i.type as institution_type, f.kind as founder_kind, a.municipality_id
  from institution_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
  join institution_data i on i.id = c.data_id
  left join institution_founder f on f.data_id = i.id and f.ordinal = 0
  left join address a on a.id = i.legal_address_id
  left join party p on p.id = e.party_id
 cross join lateral (values ('REGISTERED', v.valid_from, least(v.valid_to, c.ended_on)),
                            ('ENDED', greatest(v.valid_from, c.ended_on), v.valid_to)) s(kind, valid_from, valid_to)
 where (s.valid_to is null or s.valid_from < s.valid_to) and (s.kind = 'REGISTERED' or c.ended_on is not null);

-- Decisions with what the first institution was as the decision left it; a refusal has none.
create view institution_decision as
select f.*, i.institution_kind, i.municipality_id
  from decision_fact f
  left join lateral (select n.kind as institution_kind, a.municipality_id
                       from decision_effect x
                       join register_entry_version v on v.id = x.entry_version_id and v.remainder_of_id is null
                       join institution_version c on c.version_id = v.id
                       join institution_data n on n.id = c.data_id
                       join address a on a.id = n.legal_address_id
                      where x.decision_id = f.decision_id order by v.id limit 1) i on true;
