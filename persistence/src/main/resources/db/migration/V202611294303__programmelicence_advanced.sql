-- A programme that an institution made itself may lead to higher outcomes in an area of learning; most are of music. Areas: MK 747/2018 and MK 416/2019, names not
-- held against the law.
insert into classifier (code, name_lv, name_en, citation) values
  ('PL_LEARNING_AREA', 'Mācību joma', 'Area of learning', 'Ministru kabineta 2018. gada 27. novembra noteikumi Nr. 747; Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 416');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), c.code, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from classifier c cross join (values
  (10, 'LANGUAGES', 'Valodas', 'Languages'),
  (20, 'SOCIAL', 'Sociālā un pilsoniskā', 'Social and civic'),
  (30, 'ARTS', 'Kultūras izpratne un pašizpausme mākslā', 'Culture and self-expression in the arts'),
  (40, 'SCIENCE', 'Dabaszinātnes', 'Natural sciences'),
  (50, 'MATHEMATICS', 'Matemātika', 'Mathematics'),
  (60, 'TECHNOLOGY', 'Tehnoloģijas', 'Technologies'),
  (70, 'HEALTH', 'Veselība un fiziskā aktivitāte', 'Health and physical activity')) as t(sort, code, name_lv, name_en)
 where c.code = 'PL_LEARNING_AREA';
alter table programme_licence_data add column advanced_in varchar(60) check (advanced_in is null or way = 'OWN');
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'PROGRAMME_LICENCE', 'advancedIn', true, 'IKVIS', 'DECISION', r.citation, false from rule_version r where r.rule_set = 'PROGRAMME_LICENCE';

create or replace view programme_licence_fact as
select f.register, f.number, f.entry_number, f.kind, f.party_kind, f.dated_on, f.recorded_at, f.superseded_at, f.procedure,
       f.kind || case when l.kind in ('VOCATIONAL_BASIC', 'TRADE', 'VOCATIONAL_SECONDARY', 'CONTINUING', 'IMPROVEMENT', 'VOCATIONAL_ORIENTATION')
                      then '_VOCATIONAL' else '_GENERAL' end as act,
       l.kind as licence_kind, l.way, l.form, l.code, substr(l.code, case when substr(l.code, 3, 1) > '9' then 4 else 3 end, 3) as programme_group,
       substr(l.code, 6, 1) as special_type, case when l.minority then 'YES' else 'NO' end as minority, case when l.modular then 'YES' else 'NO' end as modular,
       case when l.work_based then 'YES' else 'NO' end as work_based, l.institution_id, q.qualification, o.kind as founder_kind, f.update_reason,
       case when l.advanced_in is null then 'NO' else 'YES' end as advanced
  from (select d.register, d.number, e.number as entry_number, d.kind, p.kind as party_kind, d.decided_on as dated_on,
               greatest(d.decided_at, v.recorded_at) as recorded_at, least(v.superseded_at, y.corrected_at) as superseded_at, d.procedure, v.id as version_id,
               null as update_reason
          from decision d
          join decision_effect x on x.decision_id = d.id
          join register_entry_version m on m.id = x.entry_version_id and m.remainder_of_id is null
          join register_entry_version v on v.entry_id = m.entry_id and v.valid_from <= m.valid_from
               and (v.valid_to is null or v.valid_to > m.valid_from) and v.recorded_at >= m.recorded_at
          left join (select corrects_id, min(decided_at) as corrected_at from decision where corrects_id is not null group by corrects_id) y on y.corrects_id = d.id
          left join register_entry e on e.id = m.entry_id
          left join party p on p.id = e.party_id
         where not exists (select 1 from contest k join register_entry_version w on w.decision_id = k.decision_id and w.remainder_of_id is null
                            where k.decision_id = d.id and w.entry_id = m.entry_id and w.version_no < m.version_no)
        union all
        select c.register, c.number, c.entry_number, 'DATA_UPDATE', c.party_kind, c.dated_on, c.recorded_at, c.superseded_at, null, c.version_id, n.update_reason
          from entry_change c
          join programme_licence_version n on n.version_id = c.version_id and n.update_reason is not null) f
  join programme_licence_version b on b.version_id = f.version_id
  join programme_licence_data l on l.id = b.data_id
  left join programme_licence_qualification q on q.data_id = l.id and q.ordinal = 0
  left join institution_current i on i.entry_id = l.institution_id
  left join institution_founder o on o.data_id = i.data_id and o.ordinal = 0;
