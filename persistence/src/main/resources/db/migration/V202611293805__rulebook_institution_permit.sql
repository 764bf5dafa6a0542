-- Permits of international schools: Starptautisko skolu likums; MK 159/2021. None of the rows is held against the official text.
insert into classifier (code, name_lv, name_en, citation) values
  ('IN_RECOGNISER', 'Starptautiskās skolas atzinējs', 'Who recognises an international school', 'Starptautisko skolu likums');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'IN_RECOGNISER', t.code, t.name_lv, t.name_en, 'Starptautisko skolu likums', t.sort, false, date '2020-07-11'
  from (values
  (10, 'STATE', 'Eiropas Savienības vai NATO dalībvalsts', 'A member state of the European Union or NATO'),
  (20, 'EUROPEAN_SCHOOLS', 'Eiropas skolu Augstākā padome', 'The Board of Governors of the European Schools'),
  (30, 'IB', 'Starptautiskā bakalaurāta organizācija (IB)', 'The International Baccalaureate Organisation (IB)')
  ) as t(sort, code, name_lv, name_en);

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', false
  from rule_version r cross join (values ('PERMIT_LESSONS', '3'), ('PERMIT_INITIAL_MONTHS', '12')) v(code, value)
 where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';
insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'NOTHING', 'Administratīvā procesa likuma 64. pants', false
  from rule_version r cross join (values ('DECISION_PERMIT'), ('DECISION_SUSPENSION')) v(code)
 where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, v.mode, v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('IN_PERMIT', 'PERMIT', 'OTHER_OFFICIAL', true, true, 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159'),
  ('IN_PERMIT', 'REFUSE_PERMIT', 'OTHER_OFFICIAL', false, false, 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159'),
  ('IN_PERMIT', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('IN_PERMIT_SUSPENSION', 'SUSPEND_PERMIT', 'OTHER_OFFICIAL', false, false, 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159'),
  ('IN_PERMIT_SUSPENSION', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, mode, favourable, short_form, citation)
 where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';

insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', false
  from rule_version r cross join (values
  ('IN_PERMIT', 'FOUNDER_APPLICATION', 'Iesniegumu parakstījis dibinātājs vai tā pārstāvis', 'The application is signed by the founder or its representative', 'APPLICANT', 'ALL', 10),
  ('IN_PERMIT', 'LATVIAN_STUDIES', 'Programma „Latvijas mācība” atbilst prasībām', 'The programme "Latvijas mācība" meets the requirements', 'APPLICANT', 'ALL', 20),
  ('IN_PERMIT', 'RECOGNITION', 'Skolas atzīšanu apliecina dokuments', 'A document proves that the school is recognised', 'APPLICANT', 'PERMIT_RECOGNISED', 30),
  ('IN_PERMIT_SUSPENSION', 'PROGRAMME', 'Programma „Latvijas mācība” netiek īstenota noteiktajā apjomā', 'The programme "Latvijas mācība" is not delivered as required', 'IKVD', 'ALL', 10)
) v(procedure, code, name_lv, name_en, source, applies_to, sort)
 where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('PERMIT_TITLE', 'TITLE', null, 'PERMIT', 'Par starptautiskās skolas atļauju', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 5),
  ('REFUSE_PERMIT_TITLE', 'TITLE', null, 'REFUSE_PERMIT', 'Par atteikumu izsniegt starptautiskās skolas atļauju', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 5),
  ('SUSPEND_PERMIT_TITLE', 'TITLE', null, 'SUSPEND_PERMIT', 'Par starptautiskās skolas atļaujas apturēšanu', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 5),
  ('PERMIT_FACTS', 'FACTS', 'IN_PERMIT', 'PERMIT', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par starptautiskās skolas atļauju. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}. Lūgtā atļauja: {permit}.', 'Administratīvā procesa likuma 67. pants', 10),
  ('PERMIT_REASONING', 'REASONING', 'IN_PERMIT', 'PERMIT', 'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. Prasības atļaujas izsniegšanai ir izpildītas.', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 20),
  ('PERMIT_OPERATIVE', 'OPERATIVE', 'IN_PERMIT', 'PERMIT', 'Izsniegt starptautiskās skolas atļauju izglītības iestādei: {institution}, reģistrācijas Nr. {entry}. Atļauja: {permit}. Saskaņot programmu „Latvijas mācība”. Atļauja ir spēkā ar {effective}.', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 40),
  ('REFUSE_PERMIT_FACTS', 'FACTS', 'IN_PERMIT', 'REFUSE_PERMIT', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par starptautiskās skolas atļauju. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}. Lūgtā atļauja: {permit}.', 'Administratīvā procesa likuma 67. pants', 10),
  ('REFUSE_PERMIT_REASONING', 'REASONING', 'IN_PERMIT', 'REFUSE_PERMIT', 'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_PERMIT_OPERATIVE', 'OPERATIVE', 'IN_PERMIT', 'REFUSE_PERMIT', 'Atteikt izsniegt starptautiskās skolas atļauju izglītības iestādei: {institution}, reģistrācijas Nr. {entry}.', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 40),
  ('SUSPEND_PERMIT_FACTS', 'FACTS', 'IN_PERMIT_SUSPENSION', 'SUSPEND_PERMIT', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par starptautiskās skolas atļaujas apturēšanu. Dibinātājs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}.', 'Administratīvā procesa likuma 67. pants', 10),
  ('SUSPEND_PERMIT_REASONING', 'REASONING', 'IN_PERMIT_SUSPENSION', 'SUSPEND_PERMIT', 'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('SUSPEND_PERMIT_OPERATIVE', 'OPERATIVE', 'IN_PERMIT_SUSPENSION', 'SUSPEND_PERMIT', 'Apturēt starptautiskās skolas atļauju izglītības iestādei: {institution}, reģistrācijas Nr. {entry}. Atļauja ir apturēta ar {effective}.', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 40),
  ('GROUND_PERMIT_REQUIREMENTS', 'GROUND', 'IN_PERMIT', 'REFUSE_PERMIT', 'Prasības starptautiskās skolas atļaujas izsniegšanai nav izpildītas.', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 110),
  ('GROUND_PROGRAMME', 'GROUND', 'IN_PERMIT_SUSPENSION', 'SUSPEND_PERMIT', 'Programma „Latvijas mācība” netiek īstenota noteiktajā apjomā.', 'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', 110)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';
