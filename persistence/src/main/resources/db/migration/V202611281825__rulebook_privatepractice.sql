-- Private practice: Izglītības likums, section 14 (13.¹), 48-50; MK 682/2016. What was read in a published source is verified.
insert into classifier (code, name_lv, name_en, citation) values
  ('PP_TARGET_GROUP', 'Privātprakses programmas mērķauditorija', 'Target group of a private-practice programme', 'Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682'),
  ('PP_FIELD', 'Privātprakses programmas tematiskā joma', 'Thematic field of a private-practice programme', 'Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682'),
  ('PP_ANNULMENT_GROUND', 'Pamats sertifikāta anulēšanai', 'Ground for annulling a certificate', 'Ministru kabineta 2016. gada 25. oktobra noteikumu Nr. 682 2. punkts');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), classifier, code, name_lv, name_en, 'IKVD 2020. gada publiskais pārskats', sort, true, date '2010-01-01'
  from (values
  ('PP_TARGET_GROUP', 10, 'PRESCHOOL', 'Pirmsskolas vecuma bērni', 'Preschool children'),
  ('PP_TARGET_GROUP', 20, 'COMPULSORY_AGE_AND_YOUTH', 'Obligātā izglītības vecuma bērni un jaunieši', 'Children of compulsory education age and youth'),
  ('PP_TARGET_GROUP', 30, 'YOUTH', 'Jaunieši', 'Youth'),
  ('PP_TARGET_GROUP', 40, 'CHILDREN_YOUTH_ADULTS', 'Bērni, jaunieši, pieaugušie', 'Children, youth and adults'),
  ('PP_TARGET_GROUP', 50, 'ADULTS', 'Pieaugušie', 'Adults'),
  ('PP_FIELD', 10, 'LANGUAGES', 'Valodu programmas', 'Languages'),
  ('PP_FIELD', 20, 'SPEECH', 'Runas attīstības un valodas korekcijas programmas', 'Speech development and language correction'),
  ('PP_FIELD', 30, 'ARTS', 'Mākslas programmas', 'Arts'),
  ('PP_FIELD', 40, 'MUSIC', 'Mūzikas programmas', 'Music'),
  ('PP_FIELD', 50, 'DANCE', 'Dejas programmas', 'Dance'),
  ('PP_FIELD', 60, 'SPORT', 'Sporta programmas', 'Sport'),
  ('PP_FIELD', 70, 'SCIENCES', 'Dabaszinību programmas', 'Natural sciences'),
  ('PP_FIELD', 80, 'PRESCHOOL', 'Pirmsskolas programmas', 'Preschool'),
  ('PP_FIELD', 90, 'LAW', 'Tiesību zinātnes', 'Law'),
  ('PP_FIELD', 100, 'OTHER', 'Cits', 'Other')
  ) as t(classifier, sort, code, name_lv, name_en);
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'PP_ANNULMENT_GROUND', code, name_lv, name_en, 'Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682', sort, false, date '2010-01-01'
  from (values
  (10, 'GROUND_OWN_REQUEST', 'Pedagoga iesniegums', 'Request of the teacher'),
  (20, 'GROUND_BAN', 'Izglītības likuma 50. pantā noteiktais ierobežojums strādāt par pedagogu', 'Bar to work as a teacher under section 50 of the Education Law'),
  (30, 'GROUND_FALSE_DATA', 'Sertifikāts izsniegts, pamatojoties uz nepatiesām ziņām', 'The certificate was issued on false data'),
  (40, 'GROUND_REVOKED', 'Lēmums atcelts pēc apstrīdēšanas', 'The decision was revoked after it was contested')
  ) as t(sort, code, name_lv, name_en);

insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'PRIVATE_PRACTICE', '2010-01-01', '2016-11-01',
   'Izglītības likuma 14. panta 13.¹ punkts, 48., 49. un 50. pants', 'Pedagogu privātprakse (līdz 2016. gada noteikumiem)',
   'Private practice of teachers (before the regulation of 2016)', false,
   'Iepriekšējais Ministru kabineta regulējums un tā spēkā esības laiks jānoskaidro; noteikumi pārņemti no 2016. gada redakcijas, lai ievadītu vēsturiskos datus.'),
  (nextval('rule_version_seq'), 'PRIVATE_PRACTICE', '2016-11-01', null,
   'Izglītības likuma 14. panta 13.¹ punkts, 48., 49. un 50. pants; Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682',
   'Pedagogu privātprakses sertifikāti', 'Certificates for the private practice of teachers', false,
   'Spēkā stāšanās diena jāsalīdzina ar oficiālo publikāciju.');

-- Five voting officials, majority, a tie decided by the chair, minutes: read. Quorum and mandate: not read.
insert into rule_board (rule_version_id, board, name_lv, name_en, power, voting_members, quorum, tie, ballot, external, nominated_by, mandate_months, every_months, citation, verified)
select r.id, 'PRIVATE_PRACTICE', 'Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija', 'Commission for certificates of private practice',
       'DECIDES', 5, 3, 'CHAIR_DECIDES', 'OPEN', false, 'Izglītības kvalitātes valsts dienesta vadītājs', null, 1,
       'Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682 (kvorums nav pārbaudīts)', false
  from rule_version r where r.rule_set = 'PRIVATE_PRACTICE';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, board, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, v.mode, v.board, v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, v.verified
  from rule_version r cross join (values
  ('PP_ISSUE', 'ISSUE', 'BOARD', 'PRIVATE_PRACTICE', true, true, 'Ministru kabineta noteikumu Nr. 682 2.1. apakšpunkts', true),
  ('PP_ISSUE', 'REFUSE_ISSUE', 'BOARD', 'PRIVATE_PRACTICE', false, false, 'Ministru kabineta noteikumu Nr. 682 2.2. apakšpunkts', true),
  ('PP_ISSUE', 'TERMINATE', 'OTHER_OFFICIAL', null, false, false, 'Administratīvā procesa likuma 64. pants', false),
  ('PP_EXTEND', 'EXTEND', 'BOARD', 'PRIVATE_PRACTICE', true, true, 'Ministru kabineta noteikumu Nr. 682 2.3. apakšpunkts', true),
  ('PP_EXTEND', 'REFUSE_EXTENSION', 'BOARD', 'PRIVATE_PRACTICE', false, false, 'Ministru kabineta noteikumu Nr. 682 2.4. apakšpunkts', true),
  ('PP_EXTEND', 'TERMINATE', 'OTHER_OFFICIAL', null, false, false, 'Administratīvā procesa likuma 64. pants', false),
  ('PP_REISSUE', 'REISSUE', 'BOARD', 'PRIVATE_PRACTICE', true, true, 'Ministru kabineta noteikumu Nr. 682 2.5. apakšpunkts', true),
  ('PP_REISSUE', 'TERMINATE', 'OTHER_OFFICIAL', null, false, false, 'Administratīvā procesa likuma 64. pants', false),
  ('PP_ANNUL', 'ANNUL', 'BOARD', 'PRIVATE_PRACTICE', false, false, 'Ministru kabineta noteikumu Nr. 682 2.6. apakšpunkts', true),
  ('PP_ANNUL', 'TERMINATE', 'OTHER_OFFICIAL', null, true, false, 'Administratīvā procesa likuma 64. pants', false)
) v(procedure, kind, mode, board, favourable, short_form, citation, verified)
 where r.rule_set = 'PRIVATE_PRACTICE';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION_CERTIFICATE', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Ministru kabineta noteikumi Nr. 682 (lēmums mēneša laikā); pagarināšana – Administratīvā procesa likuma 64. pants', true),
  ('DECISION_ANNULMENT', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants', false),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants', false),
  ('IMPROVEMENT_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, citation, verified)
 where r.rule_set = 'PRIVATE_PRACTICE';

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, v.verified
  from rule_version r cross join (values
  ('VALIDITY_YEARS', '3', 'Ministru kabineta noteikumi Nr. 682 (sertifikātu izsniedz uz trim gadiem)', true),
  ('EXPIRY_REMINDER_DAYS', '90', 'Izglītības kvalitātes valsts dienesta kārtība', false)
) v(code, value, citation, verified)
 where r.rule_set = 'PRIVATE_PRACTICE';
