-- Submissions about the conduct of psychologists: the Board examines them, the commission of the field gives its opinion (ikvd.gov.lv, tasks of the Board and of
-- the commissions; Psihologu likuma 7. pants). Terms, kinds of decisions and paragraphs are not verified.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, board, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, 'PS_SUBMISSION', v.kind, 'BOARD', 'PSYCHOLOGIST', v.favourable, false, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Psihologu likuma 7. pants', false
  from rule_version r cross join (values ('NO_VIOLATION', true), ('SUSPEND', false), ('ANNUL', false), ('WITHDRAW_SUPERVISION', false)) v(kind, favourable)
 where r.rule_set = 'PSYCHOLOGIST';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, 'PS_SUBMISSION', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Administratīvā procesa likuma 64. pants', false
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';

insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, 'PS_SUBMISSION', v.code, v.name_lv, v.name_en, 'IKVD', 'ALL', v.sort, v.citation, false
  from rule_version r cross join (values
  ('SUBMISSION_EXAMINED', 'Iesniegumā minētie apstākļi ir noskaidroti', 'The circumstances named in the submission were found out', 10, 'Psihologu likuma 7. pants'),
  ('PARTY_HEARD', 'Psihologs uzaicināts un uzklausīts vai sniedzis rakstveida viedokli', 'The psychologist was invited and heard, or gave a view in writing', 20, 'Administratīvā procesa likuma 62. pants')
) v(code, name_lv, name_en, sort, citation)
 where r.rule_set = 'PSYCHOLOGIST';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, 1, 'MONTH', 'RECEIPT', v.max_amount, v.max_unit, 'NOTHING', v.citation, false
  from rule_version r cross join (values
  ('DECISION_SUBMISSION', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants'),
  ('SUBMISSION_REPLY', null, null, 'Iesniegumu likuma 5. pants (atbilde mēneša laikā)')) v(code, max_amount, max_unit, citation)
 where r.rule_set = 'PSYCHOLOGIST';
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, false
  from rule_version r cross join (values
  ('HEARING_INVITATION_DAYS', '14', 'Administratīvā procesa likuma 62. pants (saprātīgs laiks sagatavoties; divas nedēļas – kā uz eksāmenu)'),
  ('SUBMISSION_KEPT_MONTHS', '60', 'Lietu nomenklatūra (iesniedzēja dati pēc lietas beigām)')) v(code, value, citation)
 where r.rule_set = 'PSYCHOLOGIST';

-- Paragraphs; drafts of this system until a lawyer confirms them. None names who submitted.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, 'PS_SUBMISSION', v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('NO_VIOLATION_TITLE', 'TITLE', 'NO_VIOLATION', 'Par iesnieguma par psihologa profesionālo darbību izskatīšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('SUBMISSION_SUSPEND_TITLE', 'TITLE', 'SUSPEND', 'Par psihologa sertifikāta darbības apturēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('SUBMISSION_ANNUL_TITLE', 'TITLE', 'ANNUL', 'Par psihologa sertifikāta anulēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('SUBMISSION_WITHDRAW_TITLE', 'TITLE', 'WITHDRAW_SUPERVISION', 'Par psihologa-pārrauga tiesību atņemšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('NO_VIOLATION_REASONING', 'REASONING', 'NO_VIOLATION', 'Izvērtējot iesniegumu, psihologa viedokli un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. Profesionālās darbības pārkāpums nav konstatēts. {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('NO_VIOLATION_OPERATIVE', 'OPERATIVE', 'NO_VIOLATION', 'Atzīt, ka psihologa profesionālajā darbībā pārkāpums nav konstatēts: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 'Psihologu likuma 7. pants', 40),
  ('SUBMISSION_SUSPEND_OPERATIVE', 'OPERATIVE', 'SUSPEND', 'Apturēt psihologa sertifikāta Nr. {certificate} darbību. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Darbība ir apturēta ar {effective}.', 'Psihologu likums', 40),
  ('SUBMISSION_ANNUL_OPERATIVE', 'OPERATIVE', 'ANNUL', 'Anulēt psihologa sertifikātu Nr. {certificate}. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Sertifikāts ir anulēts ar {effective}.', 'Psihologu likums', 40),
  ('SUBMISSION_WITHDRAW_OPERATIVE', 'OPERATIVE', 'WITHDRAW_SUPERVISION', 'Atņemt psihologa-pārrauga tiesības: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Tiesības nav spēkā ar {effective}.', 'Psihologu likums', 40),
  ('GROUND_SUBMISSION_SUSPEND', 'GROUND', 'SUSPEND', 'Konstatēts psihologa profesionālās darbības pārkāpums.', 'Psihologu likums', 110),
  ('GROUND_SUBMISSION_ANNUL', 'GROUND', 'ANNUL', 'Psihologs būtiski pārkāpis profesionālās darbības noteikumus.', 'Psihologu likums', 110),
  ('GROUND_SUBMISSION_WITHDRAW', 'GROUND', 'WITHDRAW_SUPERVISION', 'Psihologs būtiski pārkāpis pārrauga pienākumus.', 'Psihologu likums', 110)
) v(code, part, kind, text_lv, citation, sort)
 where r.rule_set = 'PSYCHOLOGIST';
-- The facts are the same, whatever is decided; so is the reasoning of what is decided against the psychologist.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'SUBMISSION_' || k.kind || '_' || v.part, v.part, 'PS_SUBMISSION', k.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values ('NO_VIOLATION'), ('SUSPEND'), ('ANNUL'), ('WITHDRAW_SUPERVISION')) k(kind) cross join (values
  ('FACTS', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums par psihologa profesionālo darbību; sākta lieta Nr. {proceeding}. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Iesnieguma būtība: {question}', 'Administratīvā procesa likuma 67. pants', 10),
  ('REASONING', 'Izvērtējot iesniegumu, psihologa viedokli un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20)
) v(part, text_lv, citation, sort)
 where r.rule_set = 'PSYCHOLOGIST' and not (v.part = 'REASONING' and k.kind = 'NO_VIOLATION');
-- What the submitter is replied.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'LETTER_SUBMISSION_' || v.code, 'LETTER', null, null,
       E'Par iesniegumu par psihologa profesionālo darbību\n\nPsihologu sertifikācijas padome izskatīja {date} saņemto iesniegumu par psihologa {applicantGenitive} profesionālo darbību. ' || v.text_lv, 'Iesniegumu likums', false, 391
  from rule_version r cross join (values
  ('NO_VIOLATION', E'Padome pārkāpumu nekonstatēja.\n\nPamatojums: {reasons}'),
  ('SUSPEND', E'Padome nolēma apturēt psihologa sertifikāta darbību jomā „{field}”. Atzīme par to ir Psihologu reģistrā.\n\nPamatojums: {reasons}'),
  ('ANNUL', E'Padome nolēma anulēt psihologa sertifikātu jomā „{field}”. Atzīme par to ir Psihologu reģistrā.\n\nPamatojums: {reasons}'),
  ('WITHDRAW_SUPERVISION', E'Padome nolēma atņemt psihologa-pārrauga tiesības jomā „{field}”.\n\nPamatojums: {reasons}'),
  ('ENDED', E'Lieta ir izbeigta bez padomes lēmuma pēc būtības.\n\nPamatojums: {reasons}')) v(code, text_lv)
 where r.rule_set = 'PSYCHOLOGIST';
