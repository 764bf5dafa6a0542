-- Certificates of psychologists by field, and rights of supervisors. Hours, days and terms of the service page of latvija.lv are verified.
insert into rule_board (rule_version_id, board, name_lv, name_en, power, voting_members, quorum, tie, ballot, external, nominated_by, mandate_months, every_months, citation, verified)
select r.id, 'PSYCHOLOGIST_' || f.code, 'Psihologu sertifikācijas komisija (' || lower(f.name_lv) || ')', 'Psychologist certification commission (' || lower(f.name_en) || ')',
       'ADVISES', 4, 3, 'CHAIR_DECIDES', 'OPEN', true, 'Divas psihologu apvienības, katra divus locekļus', null, null, 'Psihologu likums (kvorums nav pārbaudīts)', false
  from rule_version r, classifier_value f where r.rule_set = 'PSYCHOLOGIST' and f.classifier = 'PS_FIELD';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, board, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, 'BOARD', 'PSYCHOLOGIST', v.favourable, v.short_form, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Psihologu likums', false
  from rule_version r cross join (values
  ('PS_CERTIFICATION', 'ISSUE', true, true), ('PS_CERTIFICATION', 'REFUSE_ISSUE', false, false), ('PS_SUSPENSION', 'SUSPEND', false, false),
  ('PS_RESTORATION', 'RESTORE', true, true), ('PS_ANNULMENT', 'ANNUL', false, false),
  ('PS_SUPERVISION', 'GRANT_SUPERVISION', true, true), ('PS_SUPERVISION', 'REFUSE_SUPERVISION', false, false), ('PS_SUPERVISION_LOSS', 'WITHDRAW_SUPERVISION', false, false)
) v(procedure, kind, favourable, short_form)
 where r.rule_set = 'PSYCHOLOGIST';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, 'TERMINATE', 'OTHER_OFFICIAL', v.favourable, false, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Administratīvā procesa likuma 64. pants', false
  from rule_version r cross join (values ('PS_CERTIFICATION', false), ('PS_SUSPENSION', true), ('PS_RESTORATION', false), ('PS_ANNULMENT', true), ('PS_SUPERVISION', false),
  ('PS_SUPERVISION_LOSS', true)) v(procedure, favourable)
 where r.rule_set = 'PSYCHOLOGIST';

-- applies_to: FIRST, a certificate in a field in which there was none; else the ground on which the case was begun.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, 'Psihologu likums; Ministru kabineta noteikumi Nr. 301', false
  from rule_version r cross join (values
  ('PS_CERTIFICATION', 'CRIMINAL_RECORD', 'Sodu reģistrā nav ierobežojuma strādāt par psihologu', 'The register of convictions shows no bar to work as a psychologist', 'SODU_REGISTRS', 'ALL', 10),
  ('PS_CERTIFICATION', 'PRACTICE_PROVED', 'Prakse un pārraudzība jomā ir apliecināta', 'Practice and supervision in the field are proved', 'APPLICANT', 'ALL', 20),
  ('PS_CERTIFICATION', 'ANALYSES_PROVED', 'Gadījumu analīzes ir iesniegtas un izvērtētas', 'The case analyses were handed in and evaluated', 'APPLICANT', 'FIRST', 30),
  ('PS_SUSPENSION', 'SUSPENSION_GROUND', 'Konstatēts pamats apturēt sertifikāta darbību', 'A ground to suspend the certificate was found', 'IKVD', 'ALL', 10),
  ('PS_SUSPENSION', 'PARTY_HEARD', 'Noskaidrots psihologa viedoklis', 'The psychologist was heard', 'IKVD', 'ALL', 20),
  ('PS_RESTORATION', 'GROUND_GONE', 'Pamats, kura dēļ sertifikāta darbība apturēta, ir zudis', 'The ground of the suspension is gone', 'IKVD', 'ALL', 10),
  ('PS_ANNULMENT', 'CRIMINAL_RECORD', 'Konstatēts ierobežojums strādāt par psihologu', 'A bar to work as a psychologist was found', 'SODU_REGISTRS', 'GROUND_CONVICTION', 10),
  ('PS_ANNULMENT', 'FALSE_DATA', 'Konstatēts, ka sertifikāts izsniegts, pamatojoties uz nepatiesām ziņām', 'The certificate was found to stand on false data', 'IKVD', 'GROUND_FALSE_DATA', 20),
  ('PS_ANNULMENT', 'VIOLATION', 'Konstatēts būtisks profesionālās darbības pārkāpums', 'Serious professional misconduct was found', 'IKVD', 'GROUND_VIOLATION', 30),
  ('PS_ANNULMENT', 'PARTY_HEARD', 'Noskaidrots psihologa viedoklis', 'The psychologist was heard', 'IKVD', 'ALL', 40),
  ('PS_SUPERVISION', 'PRACTICE_PROVED', 'Patstāvīgā prakse jomā ir apliecināta', 'Independent practice in the field is proved', 'APPLICANT', 'ALL', 10),
  ('PS_SUPERVISION_LOSS', 'LOSS_GROUND', 'Konstatēts pamats atņemt pārrauga tiesības', 'A ground to withdraw the right was found', 'IKVD', 'ALL', 10),
  ('PS_SUPERVISION_LOSS', 'PARTY_HEARD', 'Noskaidrots psihologa viedoklis', 'The psychologist was heard', 'IKVD', 'ALL', 20)
) v(procedure, code, name_lv, name_en, source, applies_to, sort)
 where r.rule_set = 'PSYCHOLOGIST';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, 'DECISION_CERTIFICATE', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'NOTHING', 'Administratīvā procesa likuma 64. pants', false
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, v.verified
  from rule_version r cross join (values
  ('VALIDITY_YEARS', '7', 'Psihologu likums (sertifikāts jomā uz septiņiem gadiem)', true),
  ('PRACTICE_YEARS', '1', 'Psihologu likums (vismaz viena gada prakse pārraudzībā)', true),
  ('PRACTICE_HOURS', '500', 'Psihologu likums (vismaz 500 stundas gadā)', true),
  ('INDIVIDUAL_HOURS', '25', 'Psihologu likums (vismaz 25 akadēmiskās stundas individuālas pārraudzības gadā)', true),
  ('GROUP_HOURS', '50', 'Psihologu likums (vai vismaz 50 akadēmiskās stundas grupas pārraudzības gadā)', true),
  ('CASE_ANALYSES', '2', 'Ministru kabineta noteikumi Nr. 301 (divas gadījumu analīzes)', true),
  ('EXAM_INVITATION_DAYS', '14', 'Ministru kabineta noteikumi Nr. 301 (uzaicinājums vismaz divas nedēļas iepriekš)', true),
  ('RECERTIFICATION_EXAM', 'false', 'Psihologu likums (vai atkārtotai sertifikācijai vajadzīgs eksāmens, jāpārbauda)', false),
  ('SUPERVISOR_YEARS', '5', 'Psihologu likums (vismaz piecu gadu patstāvīga prakse)', true),
  ('SUPERVISOR_HOURS', '1000', 'Psihologu likums (vismaz 1000 stundas jomā)', true),
  ('SUPERVISOR_HOURS_SECOND', '700', 'Psihologu likums (otrajā jomā vismaz 700 stundas)', true),
  ('SUPERVISOR_FIELDS', '2', 'Psihologu likums (ne vairāk kā divās jomās)', true)
) v(code, value, citation, verified)
 where r.rule_set = 'PSYCHOLOGIST';

-- The price list has certificate, supervisor's right and both examinations; now there are procedures to which they belong.
update rule_fee set procedure = 'PS_CERTIFICATION' where item in ('PSY_CERTIFICATE', 'PSY_EXAM');
update rule_fee set procedure = 'PS_SUPERVISION' where item in ('PSY_SUPERVISOR', 'PSY_SUPERVISOR_EXAM');

-- Paragraphs; all are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, case v.part when 'TITLE' then 'Administratīvā procesa likuma 67. pants' when 'FACTS' then 'Administratīvā procesa likuma 67. pants'
         when 'REASONING' then 'Administratīvā procesa likuma 65. un 66. pants' else 'Psihologu likums' end, false, v.sort
  from rule_version r cross join (values
  ('ISSUE_TITLE', 'TITLE', null, 'ISSUE', 'Par psihologa sertifikāta izsniegšanu', 5),
  ('REFUSE_ISSUE_TITLE', 'TITLE', null, 'REFUSE_ISSUE', 'Par atteikumu izsniegt psihologa sertifikātu', 5),
  ('SUSPEND_TITLE', 'TITLE', null, 'SUSPEND', 'Par psihologa sertifikāta Nr. {certificate} darbības apturēšanu', 5),
  ('RESTORE_TITLE', 'TITLE', null, 'RESTORE', 'Par psihologa sertifikāta Nr. {certificate} darbības atjaunošanu', 5),
  ('ANNUL_TITLE', 'TITLE', null, 'ANNUL', 'Par psihologa sertifikāta Nr. {certificate} anulēšanu', 5),
  ('GRANT_SUPERVISION_TITLE', 'TITLE', null, 'GRANT_SUPERVISION', 'Par psihologa-pārrauga tiesību piešķiršanu', 5),
  ('REFUSE_SUPERVISION_TITLE', 'TITLE', null, 'REFUSE_SUPERVISION', 'Par atteikumu piešķirt psihologa-pārrauga tiesības', 5),
  ('WITHDRAW_SUPERVISION_TITLE', 'TITLE', null, 'WITHDRAW_SUPERVISION', 'Par psihologa-pārrauga tiesību atņemšanu', 5),
  ('ISSUE_FACTS', 'FACTS', 'PS_CERTIFICATION', 'ISSUE', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa sertifikāta izsniegšanu. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 10),
  ('REFUSE_ISSUE_FACTS', 'FACTS', 'PS_CERTIFICATION', 'REFUSE_ISSUE', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa sertifikāta izsniegšanu. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 10),
  ('ISSUE_REASONING', 'REASONING', 'PS_CERTIFICATION', 'ISSUE', 'Izvērtējot iesniegumu un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. Prasības sertifikāta izsniegšanai ir izpildītas.', 20),
  ('REFUSE_ISSUE_REASONING', 'REASONING', 'PS_CERTIFICATION', 'REFUSE_ISSUE', 'Izvērtējot iesniegumu un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('ISSUE_OPERATIVE', 'OPERATIVE', 'PS_CERTIFICATION', 'ISSUE', 'Izsniegt psihologa sertifikātu. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Sertifikāts ir derīgs septiņus gadus, sākot ar {effective}; ja jomā ir spēkā esošs sertifikāts, – no nākamās dienas pēc tā termiņa beigām.', 40),
  ('REFUSE_ISSUE_OPERATIVE', 'OPERATIVE', 'PS_CERTIFICATION', 'REFUSE_ISSUE', 'Atteikt izsniegt psihologa sertifikātu: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 40),
  ('SUSPEND_FACTS', 'FACTS', 'PS_SUSPENSION', 'SUSPEND', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par psihologa sertifikāta Nr. {certificate} darbības apturēšanu. Psihologs: {applicant}, reģistrācijas Nr. {entry}.', 10),
  ('SUSPEND_REASONING', 'REASONING', 'PS_SUSPENSION', 'SUSPEND', 'Izvērtējot lietā esošās ziņas un dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('SUSPEND_OPERATIVE', 'OPERATIVE', 'PS_SUSPENSION', 'SUSPEND', 'Apturēt psihologa sertifikāta Nr. {certificate} darbību. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Darbība ir apturēta ar {effective}.', 40),
  ('RESTORE_FACTS', 'FACTS', 'PS_RESTORATION', 'RESTORE', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa sertifikāta Nr. {certificate} darbības atjaunošanu. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}.', 10),
  ('RESTORE_REASONING', 'REASONING', 'PS_RESTORATION', 'RESTORE', 'Izvērtējot iesniegumu, Psihologu sertifikācijas padome konstatē: {checks}.', 20),
  ('RESTORE_OPERATIVE', 'OPERATIVE', 'PS_RESTORATION', 'RESTORE', 'Atjaunot psihologa sertifikāta Nr. {certificate} darbību. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Darbība ir atjaunota ar {effective}.', 40),
  ('ANNUL_FACTS', 'FACTS', 'PS_ANNULMENT', 'ANNUL', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par psihologa sertifikāta Nr. {certificate} anulēšanu. Psihologs: {applicant}, reģistrācijas Nr. {entry}.', 10),
  ('ANNUL_REASONING', 'REASONING', 'PS_ANNULMENT', 'ANNUL', 'Izvērtējot lietā esošās ziņas un dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('ANNUL_OPERATIVE', 'OPERATIVE', 'PS_ANNULMENT', 'ANNUL', 'Anulēt psihologa sertifikātu Nr. {certificate}. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Sertifikāts ir anulēts ar {effective}.', 40),
  ('GRANT_SUPERVISION_FACTS', 'FACTS', 'PS_SUPERVISION', 'GRANT_SUPERVISION', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa-pārrauga tiesību piešķiršanu. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 10),
  ('REFUSE_SUPERVISION_FACTS', 'FACTS', 'PS_SUPERVISION', 'REFUSE_SUPERVISION', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa-pārrauga tiesību piešķiršanu. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 10),
  ('GRANT_SUPERVISION_REASONING', 'REASONING', 'PS_SUPERVISION', 'GRANT_SUPERVISION', 'Izvērtējot iesniegumu un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. Prasības psihologa-pārrauga tiesību piešķiršanai ir izpildītas.', 20),
  ('REFUSE_SUPERVISION_REASONING', 'REASONING', 'PS_SUPERVISION', 'REFUSE_SUPERVISION', 'Izvērtējot iesniegumu un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('GRANT_SUPERVISION_OPERATIVE', 'OPERATIVE', 'PS_SUPERVISION', 'GRANT_SUPERVISION', 'Piešķirt psihologa-pārrauga tiesības: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Tiesības ir spēkā ar {effective} līdz sertifikāta šajā jomā derīguma termiņa beigām.', 40),
  ('REFUSE_SUPERVISION_OPERATIVE', 'OPERATIVE', 'PS_SUPERVISION', 'REFUSE_SUPERVISION', 'Atteikt piešķirt psihologa-pārrauga tiesības: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}.', 40),
  ('WITHDRAW_SUPERVISION_FACTS', 'FACTS', 'PS_SUPERVISION_LOSS', 'WITHDRAW_SUPERVISION', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par psihologa-pārrauga tiesību atņemšanu. Psihologs: {applicant}, reģistrācijas Nr. {entry}. Apliecība Nr. {certificate}.', 10),
  ('WITHDRAW_SUPERVISION_REASONING', 'REASONING', 'PS_SUPERVISION_LOSS', 'WITHDRAW_SUPERVISION', 'Izvērtējot lietā esošās ziņas un dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('WITHDRAW_SUPERVISION_OPERATIVE', 'OPERATIVE', 'PS_SUPERVISION_LOSS', 'WITHDRAW_SUPERVISION', 'Atņemt psihologa-pārrauga tiesības: {applicant}, reģistrācijas Nr. {entry}. Joma: {field}. Apliecība Nr. {certificate} nav derīga ar {effective}.', 40),
  ('GROUND_CERTIFICATION_PRACTICE', 'GROUND', 'PS_CERTIFICATION', 'REFUSE_ISSUE', 'Nav apliecināta vajadzīgā prakse vai pārraudzība jomā.', 110),
  ('GROUND_CERTIFICATION_EXAM', 'GROUND', 'PS_CERTIFICATION', 'REFUSE_ISSUE', 'Sertifikācijas eksāmens nav nokārtots.', 120),
  ('GROUND_CERTIFICATION_BAR', 'GROUND', 'PS_CERTIFICATION', 'REFUSE_ISSUE', 'Attiecībā uz iesniedzēju pastāv likumā noteikts ierobežojums strādāt par psihologu.', 130),
  ('GROUND_SUSPENSION_REQUEST', 'GROUND', 'PS_SUSPENSION', 'SUSPEND', 'Psihologs ir lūdzis apturēt sertifikāta darbību.', 110),
  ('GROUND_SUSPENSION_VIOLATION', 'GROUND', 'PS_SUSPENSION', 'SUSPEND', 'Izskata ziņas par psihologa profesionālās darbības pārkāpumu.', 120),
  ('GROUND_ANNUL_CONVICTION', 'GROUND', 'PS_ANNULMENT', 'ANNUL', 'Attiecībā uz psihologu pastāv likumā noteikts ierobežojums strādāt par psihologu.', 110),
  ('GROUND_ANNUL_FALSE_DATA', 'GROUND', 'PS_ANNULMENT', 'ANNUL', 'Sertifikāts izsniegts, pamatojoties uz nepatiesām ziņām.', 120),
  ('GROUND_ANNUL_VIOLATION', 'GROUND', 'PS_ANNULMENT', 'ANNUL', 'Psihologs būtiski pārkāpis profesionālās darbības noteikumus.', 130),
  ('GROUND_SUPERVISION_PRACTICE', 'GROUND', 'PS_SUPERVISION', 'REFUSE_SUPERVISION', 'Nav apliecināta vajadzīgā patstāvīgā prakse jomā.', 110),
  ('GROUND_SUPERVISION_EXAM', 'GROUND', 'PS_SUPERVISION', 'REFUSE_SUPERVISION', 'Psihologa-pārrauga eksāmens nav nokārtots.', 120),
  ('GROUND_WITHDRAW_VIOLATION', 'GROUND', 'PS_SUPERVISION_LOSS', 'WITHDRAW_SUPERVISION', 'Psihologs būtiski pārkāpis pārrauga pienākumus.', 110),
  ('GROUND_WITHDRAW_REQUEST', 'GROUND', 'PS_SUPERVISION_LOSS', 'WITHDRAW_SUPERVISION', 'Psihologs ir lūdzis atņemt pārrauga tiesības.', 120)
) v(code, part, procedure, kind, text_lv, sort)
 where r.rule_set = 'PSYCHOLOGIST';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'LETTER_SUPERVISOR_LOST', 'LETTER', null, null,
       E'Par pārraudzības līgumu\n\nPsihologa-pārrauga {applicant} tiesības pārraudzīt jomā „{field}” vairs nav spēkā no {effective}. Pārraudzības līgums ar šo pārraugu nedod tiesības praktizēt.\n\nJa vēlaties turpināt praksi pirms sertifikāta saņemšanas, noslēdziet līgumu ar citu psihologu-pārraugu un iesniedziet to Izglītības kvalitātes valsts dienestā.',
       'Psihologu likums', false, 390
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';
insert into classifier (code, name_lv, name_en, citation) values
  ('PS_EXAM_RESULT', 'Psihologa eksāmena rezultāts', 'Result of a psychologist''s examination', 'Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'PS_EXAM_RESULT', v.code, v.name_lv, v.name_en, 'Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301', v.sort, false, date '2018-01-01'
  from (values (10, 'PASSED', 'nokārtots', 'passed'), (20, 'FAILED', 'nav nokārtots', 'failed')) v(sort, code, name_lv, name_en);
