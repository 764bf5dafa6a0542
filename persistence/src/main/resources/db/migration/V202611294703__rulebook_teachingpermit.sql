-- Rules of permits to work as a teacher: before 2019 the commission gave an opinion and the Service decided, since then the commission decides.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'TEACHING_PERMIT', '2014-04-15', '2019-09-06',
   'Izglītības likuma 50. panta pirmās daļas 1. punkts; Ministru kabineta 2014. gada 15. aprīļa noteikumi Nr. 195', 'Atļaujas strādāt par pedagogu (2014. gada noteikumi)',
   'Permits to work as a teacher (regulation of 2014)', false, 'Komisija sniedz atzinumu, lēmumu pieņem dienests. Spēkā stāšanās diena jāsalīdzina ar oficiālo publikāciju.'),
  (nextval('rule_version_seq'), 'TEACHING_PERMIT', '2019-09-06', null,
   'Izglītības likuma 50. panta pirmās daļas 1. punkts; Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 414', 'Atļaujas strādāt par pedagogu',
   'Permits to work as a teacher', false, 'Lēmumu pieņem komisija (8. punkts). Spēkā stāšanās diena, sastāvs un kvorums jāsalīdzina ar oficiālo publikāciju.');

insert into rule_board (rule_version_id, board, name_lv, name_en, power, voting_members, quorum, tie, ballot, external, nominated_by, mandate_months, every_months, citation, verified)
select r.id, 'PERSON_EVALUATION', 'Personu izvērtēšanas komisija', 'Commission for the evaluation of persons',
       case when r.valid_to is null then 'DECIDES' else 'ADVISES' end, 5, 3, 'NOT_ADOPTED', 'CLOSED', true, 'Izglītības kvalitātes valsts dienesta vadītājs', null, null,
       r.citation || ' (sastāvs un kvorums nav pārbaudīts)', false
  from rule_version r where r.rule_set = 'TEACHING_PERMIT';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, board, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, case when r.valid_to is null then 'BOARD' else 'OTHER_OFFICIAL' end, 'PERSON_EVALUATION', v.favourable, false, 'CONTEST',
       'Izglītības un zinātnes ministrija', v.citation, v.verified
  from rule_version r cross join (values
  ('TP_PERMIT', 'GRANT_PERMIT', true, 'Izglītības likuma 50. panta pirmās daļas 1. punkts', true),
  ('TP_PERMIT', 'GRANT_RESTRICTED', false, 'Izglītības likuma 50. panta pirmās daļas 1. punkts', true),
  ('TP_PERMIT', 'REFUSE_TEACHING', false, 'Izglītības likuma 50. panta pirmās daļas 1. punkts', true),
  ('TP_PERMIT', 'LEAVE_UNEXAMINED', false, 'Izglītības likuma 50. panta pirmās daļas 1. punkts', false),
  ('TP_PERMIT', 'TERMINATE', false, 'Administratīvā procesa likuma 64. pants', false),
  ('TP_ANNULMENT', 'ANNUL_PERMIT', false, 'Izglītības likuma 50. panta pirmās daļas 1. punkts', false),
  ('TP_ANNULMENT', 'TERMINATE', true, 'Administratīvā procesa likuma 64. pants', false)
) v(procedure, kind, favourable, citation, verified)
 where r.rule_set = 'TEACHING_PERMIT';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION_PERMIT', 30, 'DAY', 'RECEIPT', 4, 'MONTH', 'Ministru kabineta noteikumi Nr. 414 (30 dienas); pagarināšana – Administratīvā procesa likuma 64. pants', true),
  ('DECISION_PERMIT_ANNULMENT', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants', false),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants', false),
  ('IMPROVEMENT_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, citation, verified)
 where r.rule_set = 'TEACHING_PERMIT';

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, 'FILE_KEPT_MONTHS', '12', 'Vispārīgās datu aizsardzības regulas 5. panta 1. punkta e) apakšpunkts; glabāšanas termiņš jāapstiprina', false
  from rule_version r where r.rule_set = 'TEACHING_PERMIT';

-- applies_to: a file with a ban, with a conviction in force, and any other; of an annulment the ground on which it was begun.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, v.verified
  from rule_version r cross join (values
  ('TP_PERMIT', 'BAN', 'Konstatēts aizliegums strādāt ar bērniem', 'A bar to work with children was found', 'SODU_REGISTRS', 'BAN', 10, 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', true),
  ('TP_PERMIT', 'CONVICTION_IN_FORCE', 'Konstatēts, ka sodāmība nav dzēsta vai noņemta', 'The conviction was found not to be expunged', 'SODU_REGISTRS', 'IN_FORCE', 10, 'Krimināllikuma 63. pants; Izglītības likuma 50. pants', true),
  ('TP_PERMIT', 'EXPUNGED', 'Sodāmība ir dzēsta vai noņemta', 'The conviction is expunged', 'SODU_REGISTRS', 'EXPUNGED', 10, 'Krimināllikuma 63. pants', true),
  ('TP_PERMIT', 'NO_BAN', 'Aizlieguma strādāt ar bērniem nav', 'No bar to work with children', 'SODU_REGISTRS', 'EXPUNGED', 20, 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', true),
  ('TP_PERMIT', 'FILE', 'Iesniegts dzīvesgājums, spriedums vai prokurora priekšraksts un atsauksmes', 'Curriculum vitae, judgment or order and references were handed in', 'APPLICANT', 'EXPUNGED', 30, 'Ministru kabineta noteikumi Nr. 414', true),
  ('TP_PERMIT', 'FEE', 'Samaksāta maksa par izvērtēšanu (91,10 euro)', 'The fee for the evaluation was paid (91.10 euro)', 'APPLICANT', 'EXPUNGED', 40, 'Ministru kabineta 2023. gada 2. maija noteikumi Nr. 213', true),
  ('TP_PERMIT', 'HEARD', 'Persona uzaicināta un uzklausīta', 'The person was invited and heard', 'IKVD', 'EXPUNGED', 50, 'Ministru kabineta noteikumi Nr. 414', true),
  ('TP_ANNULMENT', 'REQUEST_BY_HOLDER', 'Anulēšanu lūdz pati persona', 'The request is by the person', 'APPLICANT', 'GROUND_OWN_REQUEST', 10, 'Administratīvā procesa likuma 56. pants', false),
  ('TP_ANNULMENT', 'NEW_CONVICTION', 'Konstatēta jauna sodāmība vai aizliegums', 'A new conviction or bar was found', 'SODU_REGISTRS', 'GROUND_NEW_CONVICTION', 20, 'Izglītības likuma 50. pants', false),
  ('TP_ANNULMENT', 'FALSE_DATA', 'Konstatēts, ka atļauja izsniegta, pamatojoties uz nepatiesām ziņām', 'The permit was found to stand on false data', 'IKVD', 'GROUND_FALSE_DATA', 30, 'Administratīvā procesa likuma 86. pants', false),
  ('TP_ANNULMENT', 'PARTY_HEARD', 'Noskaidrots personas viedoklis', 'The person was heard', 'IKVD', 'ALL', 40, 'Administratīvā procesa likuma 62. pants', false)
) v(procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
 where r.rule_set = 'TEACHING_PERMIT';

-- Nothing is public.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'TEACHING_PERMIT', v.field, false, v.master, v.open_to, 'Izglītības likuma 50. pants; Vispārīgās datu aizsardzības regulas 10. pants', false
  from rule_version r cross join (values
  ('number', 'IKVIS', 'DECISION'), ('status', 'IKVIS', 'DECISION'), ('displayName', 'PMLP', 'MASTER'), ('personalCode', 'PMLP', 'MASTER'),
  ('outcome', 'IKVIS', 'DECISION'), ('excludedGroups', 'IKVIS', 'DECISION'), ('decidedOn', 'IKVIS', 'DECISION'), ('annulledOn', 'IKVIS', 'DECISION')
) v(field, master, open_to)
 where r.rule_set = 'TEACHING_PERMIT';
