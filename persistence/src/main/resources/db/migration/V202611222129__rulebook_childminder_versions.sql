-- Copies all rules of one version to another, keeping what is verified; for the versions that ship with the system.
create function copy_rules(from_id bigint, to_id bigint) returns void language plpgsql as $$
declare
  t text;
  columns text;
begin
  foreach t in array array['rule_term', 'rule_decision', 'rule_check', 'rule_paragraph', 'rule_parameter', 'rule_field'] loop
    select string_agg(quote_ident(column_name), ', ') into columns
      from information_schema.columns
     where table_schema = current_schema() and table_name = t and column_name <> 'rule_version_id';
    execute format('insert into %1$I (rule_version_id, %2$s) select $2, %2$s from %1$I where rule_version_id = $1', t, columns)
      using from_id, to_id;
  end loop;
end $$;

-- MK 67/2019: studying and five years of work count as qualification.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'CHILD_MINDER', '2019-02-16', null,
   'Bērnu tiesību aizsardzības likuma 50.³ pants; Ministru kabineta 2013. gada 16. jūlija noteikumi Nr. 404 (grozījumi: 2019. gada 12. februāra noteikumi Nr. 67)',
   'Bērnu uzraudzības pakalpojuma sniedzēji (2019. gada redakcija)', 'Child-minding service providers (version of 2019)', false,
   'Spēkā stāšanās diena jāsalīdzina ar oficiālo publikāciju. Termiņa nokavējums: saistītu seku nav; iespējamais noklusējums (Brīvas pakalpojumu sniegšanas likums; missed = DEEMED_GRANTED) nav pārbaudīts.'),
  (nextval('rule_version_seq'), 'CHILD_MINDER_TEMPORARY', '2022-03-05', null,
   'Ukrainas civiliedzīvotāju atbalsta likums; Ministru kabineta 2013. gada 16. jūlija noteikumi Nr. 404',
   'Bērnu uzraudzības pakalpojuma sniedzēji – Ukrainas civiliedzīvotāji', 'Child-minding service providers – Ukrainian civilians', false,
   'Pagaidu regulējums: Ukrainas civiliedzīvotājs drīkst uzraudzīt tikai Ukrainas bērnus; izglītības un pirmās palīdzības prasības nepiemēro. Pants, spēkā stāšanās diena un beigu diena nav pārbaudīta.');
select copy_rules(a.id, b.id) from rule_version a, rule_version b
 where a.rule_set = 'CHILD_MINDER' and a.valid_from = '2013-08-10' and b.rule_set = 'CHILD_MINDER' and b.valid_from = '2019-02-16';

update rule_parameter p
   set value = 'PD_PROGRAMME,PEDAGOGICAL_EDUCATION,STUDYING,NANNY_QUALIFICATION,EXPERIENCE',
       citation = 'Ministru kabineta noteikumu Nr. 404 9.4. apakšpunkts (2019. gada 12. februāra noteikumu Nr. 67 redakcijā)'
  from rule_version r
 where r.id = p.rule_version_id and r.rule_set = 'CHILD_MINDER' and r.valid_from = '2019-02-16' and p.code = 'QUALIFICATIONS';
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'EXPERIENCE_YEARS', '5', 'Ministru kabineta noteikumu Nr. 404 9.4.4. apakšpunkts (2019. gada 12. februāra noteikumu Nr. 67 redakcijā)', true
  from rule_version where rule_set = 'CHILD_MINDER' and valid_from = '2019-02-16';

-- The temporary regime: the same procedures without qualification and first aid, for Ukrainian children only; the fields are those of the register.
select copy_rules(a.id, b.id) from rule_version a, rule_version b
 where a.rule_set = 'CHILD_MINDER' and a.valid_from = '2019-02-16' and b.rule_set = 'CHILD_MINDER_TEMPORARY';
drop function copy_rules(bigint, bigint);
delete from rule_field f using rule_version r where r.id = f.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY';
delete from rule_check c using rule_version r
 where r.id = c.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY' and c.code in ('QUALIFICATION', 'FIRST_AID');
delete from rule_paragraph p using rule_version r
 where r.id = p.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY' and p.code in ('GROUND_QUALIFICATION', 'GROUND_FIRST_AID');
delete from rule_parameter p using rule_version r
 where r.id = p.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY' and p.code in ('PD_PROGRAMME_HOURS', 'QUALIFICATIONS', 'EXPERIENCE_YEARS');
update rule_parameter p set value = 'TEMPORARY', citation = 'Ukrainas civiliedzīvotāju atbalsta likums'
  from rule_version r where r.id = p.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY' and p.code = 'REGIME';
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'CHILDREN', 'UKRAINIAN_CIVILIANS', 'Ukrainas civiliedzīvotāju atbalsta likums', false from rule_version where rule_set = 'CHILD_MINDER_TEMPORARY';
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select id, 'CM_REGISTRATION', 'TEMPORARY_PROTECTION', 'Iesniedzējs ir Ukrainas civiliedzīvotājs', 'The applicant is a Ukrainian civilian', 'PMLP', 'ALL', 15,
       'Ukrainas civiliedzīvotāju atbalsta likums', false from rule_version where rule_set = 'CHILD_MINDER_TEMPORARY';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select id, 'GROUND_TEMPORARY_PROTECTION', 'GROUND', 'CM_REGISTRATION', 'REFUSE', 'Iesniedzējs nav Ukrainas civiliedzīvotājs, uz kuru attiecas pagaidu regulējums.',
       'Ukrainas civiliedzīvotāju atbalsta likums', false, 105 from rule_version where rule_set = 'CHILD_MINDER_TEMPORARY';
update rule_paragraph p
   set text_lv = 'Ukrainas civiliedzīvotāju atbalsta likums; ' || p.text_lv
  from rule_version r where r.id = p.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY' and p.code = 'NORMS';
update rule_paragraph p
   set text_lv = p.text_lv || ' Pakalpojumu drīkst sniegt tikai Ukrainas civiliedzīvotāju bērniem.'
  from rule_version r where r.id = p.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY' and p.code = 'REGISTER_OPERATIVE';
update rule_term t set verified = false from rule_version r where r.id = t.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY';
update rule_decision t set verified = false from rule_version r where r.id = t.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY';
update rule_check t set verified = false from rule_version r where r.id = t.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY';
update rule_parameter t set verified = false from rule_version r where r.id = t.rule_version_id and r.rule_set = 'CHILD_MINDER_TEMPORARY';
