-- What a licence is on a day, and what was decided on licences, for questions. The municipality is that of the first place of delivery; the area is that of the
-- classification: the two signs behind the kind of the code.
create view programme_licence_standing as
select e.register, e.number, e.number as entry_number, s.kind, p.kind as party_kind, e.registered_on as dated_on, s.valid_from, s.valid_to,
       v.recorded_at, v.superseded_at, d.kind as licence_kind, d.way, d.form, d.language, substr(d.code, case when substr(d.code, 3, 1) > '9' then 4 else 3 end, 2) as area,
       a.municipality_id
  from programme_licence_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
  join programme_licence_data d on d.id = c.data_id
  left join programme_licence_place l on l.data_id = d.id and l.ordinal = 0
  left join address a on a.id = l.address_id
  left join party p on p.id = e.party_id
 cross join lateral (values ('IN_FORCE', v.valid_from, least(v.valid_to, c.lost_on)),
                            ('LOST', greatest(v.valid_from, c.lost_on), v.valid_to)) s(kind, valid_from, valid_to)
 where (s.valid_to is null or s.valid_from < s.valid_to) and (s.kind = 'IN_FORCE' or c.lost_on is not null);

-- Decisions with what the licence was as the decision left it; a refusal has none.
create view programme_licence_decision as
select f.*, l.licence_kind, l.way, l.form, l.language, l.area, l.municipality_id
  from decision_fact f
  left join lateral (select d.kind as licence_kind, d.way, d.form, d.language,
                            substr(d.code, case when substr(d.code, 3, 1) > '9' then 4 else 3 end, 2) as area, a.municipality_id
                       from decision_effect x
                       join register_entry_version v on v.id = x.entry_version_id and v.remainder_of_id is null
                       join programme_licence_version c on c.version_id = v.id
                       join programme_licence_data d on d.id = c.data_id
                       left join programme_licence_place q on q.data_id = d.id and q.ordinal = 0
                       left join address a on a.id = q.address_id
                      where x.decision_id = f.decision_id order by v.id limit 1) l on true;
