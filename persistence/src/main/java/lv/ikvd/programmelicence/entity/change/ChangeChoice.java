package lv.ikvd.programmelicence.entity.change;

/** Which licences in force a change concerns, what stands against it in each, old and new. */
final class ChangeChoice {

  static final String SQL =
      """
      insert into programme_change_item (change_id, entry_id, seen_version_id, institution_id, state, reason, before, after)
      select x.change_id, x.entry_id, x.version_id, x.institution_id, case when x.reason is null then 'READY' else 'EXCEPTION' end, x.reason, left(x.before, 400), left(x.after, 400)
        from (
          select c.id as change_id, l.entry_id, l.version_id, coalesce(c.taken_by_id, l.institution_id) as institution_id,
                 case when exists (select 1 from register_entry_version v where v.entry_id = l.entry_id and v.superseded_at is null and (v.valid_from > riga_today() or (v.id = l.version_id and v.valid_to is not null))) then 'FUTURE'
                      when exists (select 1 from proceeding p where p.entry_id = l.entry_id and p.closed_at is null and p.outcome is null) then 'OPEN_CASE'
                      when c.kind = 'MUNICIPALITY' and f.divided then 'DIVIDED'
                      when c.kind in ('CODE', 'TAKEOVER') and exists (select 1 from programme_licence_current o where o.status = 'IN_FORCE' and o.entry_id <> l.entry_id
                        and o.institution_id = coalesce(c.taken_by_id, l.institution_id) and o.code = coalesce(c.code, l.code) and o.search_key = l.search_key
                        and o.language = l.language) then 'TWICE' end as reason,
                 case c.kind when 'PLAN' then (select sum(s.hours)::text from programme_licence_subject s where s.data_id = l.data_id)
                             when 'MUNICIPALITY' then f.before
                             when 'TAKEOVER' then (select n.name || ', ' || n.number from institution_current n where n.entry_id = l.institution_id)
                             else c.from_line end as before,
                 case c.kind when 'PLAN' then (select sum(h.hours)::text from programme_sample_hours h where h.sample = c.sample)
                             when 'ADDRESS' then (select a.line from address a where a.id = c.address_id)
                             when 'CODE' then c.code
                             when 'MUNICIPALITY' then f.after
                             when 'TAKEOVER' then (select n.name || ', ' || n.number from institution_current n where n.entry_id = c.taken_by_id) end as after
            from programme_change c
            join programme_licence_current l on l.status = 'IN_FORCE' and (c.institution_id is null or l.institution_id = c.institution_id)
            left join lateral (
              select coalesce(bool_or(r.parts is distinct from 1), false) as divided, string_agg(distinct m.name, ', ') as before,
                     string_agg(distinct n.name, ', ') filter (where r.parts = 1) as after, count(*) as places
                from programme_licence_place p join address a on a.id = p.address_id
                join municipality m on m.id = a.municipality_id and m.valid_to <= riga_today()
                left join municipality_continued r on r.from_id = m.id left join municipality n on n.id = r.to_id
               where p.data_id = l.data_id) f on c.kind = 'MUNICIPALITY'
           where c.id = ?
             and case c.kind
                 when 'PLAN' then l.way = 'SAMPLE' and l.code = (select s.programme_code from programme_sample s where s.code = c.sample)
                   and array(select s.subject || ' ' || s.hours from programme_licence_subject s where s.data_id = l.data_id order by 1)
                    <> array(select v.name_lv || ' ' || sum(h.hours) from programme_sample_hours h join classifier_value v on v.classifier = 'PL_SUBJECT' and v.code = h.subject
                              and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today()) where h.sample = c.sample group by v.name_lv order by 1)
                 when 'ADDRESS' then exists (select 1 from programme_licence_place p join address a on a.id = p.address_id where p.data_id = l.data_id and a.line = c.from_line)
                 when 'CODE' then l.code = c.from_line
                 when 'MUNICIPALITY' then f.places > 0
                 when 'TAKEOVER' then true
                 else l.party_id <> (select e.party_id from register_entry e where e.id = l.institution_id) end) x\
      """;

  private ChangeChoice() {}
}
