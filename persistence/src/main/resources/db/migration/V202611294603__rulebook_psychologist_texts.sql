-- Paragraphs for acts about psychologists. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('REGISTER_TITLE', 'TITLE', null, 'REGISTER', 'Par psihologa reģistrāciju Psihologu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_TITLE', 'TITLE', null, 'REFUSE', 'Par atteikumu reģistrēt Psihologu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('AMEND_TITLE', 'TITLE', null, 'AMEND', 'Par grozījumiem Psihologu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_AMENDMENT_TITLE', 'TITLE', null, 'REFUSE_AMENDMENT', 'Par atteikumu izdarīt grozījumus Psihologu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REREGISTER_TITLE', 'TITLE', null, 'REREGISTER', 'Par psihologa reģistrācijas atjaunošanu Psihologu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('END_PRACTICE_TITLE', 'TITLE', null, 'END_PRACTICE', 'Par psihologa profesionālās darbības izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('EXCLUDE_TITLE', 'TITLE', null, 'EXCLUDE', 'Par psihologa izslēgšanu no Psihologu reģistra', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REGISTER_FACTS', 'FACTS', 'PS_REGISTRATION', 'REGISTER',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par reģistrāciju Psihologu reģistrā. Iesniedzējs: {applicant}. Izglītība: {education}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REGISTER_REASONING', 'REASONING', 'PS_REGISTRATION', 'REGISTER',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, Psihologu sertifikācijas padome konstatē: {checks}. Prasības reģistrācijai Psihologu reģistrā ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Psihologu likums', 20),
  ('REGISTER_OPERATIVE', 'OPERATIVE', 'PS_REGISTRATION', 'REGISTER',
   'Reģistrēt Psihologu reģistrā psihologu: {applicant}. Izglītība: {education}. Reģistrācija ir spēkā ar {effective}. Patstāvīgi praktizēt drīkst jomā, kurā psihologs ir sertificēts; bez sertifikāta – tikai psihologa-pārrauga pārraudzībā.',
   'Psihologu likums', 40),
  ('REFUSE_REASONING', 'REASONING', 'PS_REGISTRATION', 'REFUSE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons} Līdz ar to prasības reģistrācijai Psihologu reģistrā nav izpildītas.',
   'Administratīvā procesa likuma 65. un 66. pants; Psihologu likums', 20),
  ('REFUSE_OPERATIVE', 'OPERATIVE', 'PS_REGISTRATION', 'REFUSE',
   'Atteikt reģistrēt Psihologu reģistrā: {applicant}. Pēc atteikuma iemesla novēršanas iesniegumu var iesniegt atkārtoti.', 'Psihologu likums', 40),
  ('AMEND_FACTS', 'FACTS', 'PS_AMENDMENT', 'AMEND',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par grozījumiem Psihologu reģistrā. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}. Lūgtie grozījumi: {changes}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('AMEND_REASONING', 'REASONING', 'PS_AMENDMENT', 'AMEND',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. Prasības grozījumu izdarīšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Psihologu likums', 20),
  ('AMEND_OPERATIVE', 'OPERATIVE', 'PS_AMENDMENT', 'AMEND',
   'Izdarīt Psihologu reģistra ierakstā Nr. {entry} grozījumus: {changes}. Grozījumi ir spēkā ar {effective}.', 'Psihologu likums', 40),
  ('REFUSE_AMENDMENT_REASONING', 'REASONING', 'PS_AMENDMENT', 'REFUSE_AMENDMENT',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_AMENDMENT_OPERATIVE', 'OPERATIVE', 'PS_AMENDMENT', 'REFUSE_AMENDMENT', 'Atteikt izdarīt grozījumus Psihologu reģistra ierakstā Nr. {entry}.', 'Psihologu likums', 40),
  ('REREGISTER_FACTS', 'FACTS', 'PS_REREGISTRATION', 'REREGISTER',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par reģistrācijas atjaunošanu Psihologu reģistrā. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REREGISTER_REASONING', 'REASONING', 'PS_REREGISTRATION', 'REREGISTER',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, Psihologu sertifikācijas padome konstatē: {checks}. Prasības reģistrācijas atjaunošanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Psihologu likums', 20),
  ('REREGISTER_OPERATIVE', 'OPERATIVE', 'PS_REREGISTRATION', 'REREGISTER',
   'Atjaunot reģistrāciju Psihologu reģistrā: {applicant}, reģistrācijas Nr. {entry}. Reģistrācija ir spēkā ar {effective}. Sertifikātus, kas zaudējuši spēku, tas neatjauno.', 'Psihologu likums', 40),
  ('REREGISTER_REFUSE_FACTS', 'FACTS', 'PS_REREGISTRATION', 'REFUSE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par reģistrācijas atjaunošanu Psihologu reģistrā. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REREGISTER_REFUSE_REASONING', 'REASONING', 'PS_REREGISTRATION', 'REFUSE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants; Psihologu likums', 20),
  ('REREGISTER_REFUSE_OPERATIVE', 'OPERATIVE', 'PS_REREGISTRATION', 'REFUSE', 'Atteikt atjaunot reģistrāciju Psihologu reģistrā: {applicant}, reģistrācijas Nr. {entry}.', 'Psihologu likums', 40),
  ('END_PRACTICE_FACTS', 'FACTS', 'PS_TERMINATION', 'END_PRACTICE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa profesionālās darbības izbeigšanu. Iesniedzējs: {applicant}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('END_PRACTICE_REASONING', 'REASONING', 'PS_TERMINATION', 'END_PRACTICE', 'Izvērtējot iesniegumu, Psihologu sertifikācijas padome konstatē: {checks}.',
   'Administratīvā procesa likuma 65. pants', 20),
  ('END_PRACTICE_OPERATIVE', 'OPERATIVE', 'PS_TERMINATION', 'END_PRACTICE',
   'Izdarīt Psihologu reģistrā ierakstu, ka profesionālā darbība ir izbeigta: {applicant}, reģistrācijas Nr. {entry}. Darbība ir izbeigta ar {effective}.', 'Psihologu likums', 40),
  ('EXCLUDE_FACTS', 'FACTS', 'PS_EXCLUSION', 'EXCLUDE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par psihologa izslēgšanu no Psihologu reģistra. Psihologs: {applicant}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('EXCLUDE_REASONING', 'REASONING', 'PS_EXCLUSION', 'EXCLUDE',
   'Izvērtējot lietā esošās ziņas un dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('EXCLUDE_OPERATIVE', 'OPERATIVE', 'PS_EXCLUSION', 'EXCLUDE',
   'Izslēgt no Psihologu reģistra: {applicant}, reģistrācijas Nr. {entry}. Izslēgšana ir spēkā ar {effective}.', 'Psihologu likums', 40),
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} Psihologu reģistra jautājumā. Lietas dalībnieks: {applicant}.', 'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.', 'Administratīvā procesa likuma 64. pants', 40),
  -- grounds
  ('GROUND_EDUCATION', 'GROUND', 'PS_REGISTRATION', 'REFUSE', 'Iesniedzēja izglītība neatbilst Psihologu likumā noteiktajai.', 'Psihologu likums', 110),
  ('GROUND_BAR', 'GROUND', 'PS_REGISTRATION', 'REFUSE', 'Attiecībā uz iesniedzēju pastāv likumā noteikts ierobežojums strādāt par psihologu.', 'Psihologu likuma 6. pants', 120),
  ('GROUND_INFORMATION', 'GROUND', 'PS_REGISTRATION', 'REFUSE', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 130),
  ('GROUND_REREGISTRATION_BAR', 'GROUND', 'PS_REREGISTRATION', 'REFUSE', 'Attiecībā uz iesniedzēju pastāv likumā noteikts ierobežojums strādāt par psihologu.', 'Psihologu likuma 6. pants', 110),
  ('GROUND_AMENDMENT_PROOF', 'GROUND', 'PS_AMENDMENT', 'REFUSE_AMENDMENT', 'Lūgtās izmaiņas nav apliecinātas.', 'Psihologu likums', 110),
  ('GROUND_DEATH', 'GROUND', 'PS_EXCLUSION', 'EXCLUDE', 'Psihologs ir miris.', 'Psihologu likums', 110),
  ('GROUND_CONVICTION', 'GROUND', 'PS_EXCLUSION', 'EXCLUDE', 'Attiecībā uz psihologu pastāv likumā noteikts ierobežojums strādāt par psihologu.', 'Psihologu likuma 6. pants', 120),
  ('GROUND_FALSE_DATA', 'GROUND', 'PS_EXCLUSION', 'EXCLUDE', 'Reģistrācijai sniegtas nepatiesas ziņas.', 'Psihologu likums', 130),
  ('GROUND_VIOLATION', 'GROUND', 'PS_EXCLUSION', 'EXCLUDE', 'Psihologs būtiski pārkāpis profesionālās darbības noteikumus.', 'Psihologu likums', 140),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'PSYCHOLOGIST';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, t.kind || '_FACTS', p.part, p.procedure, t.kind, p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
  join (values ('REGISTER_FACTS', 'REFUSE'), ('AMEND_FACTS', 'REFUSE_AMENDMENT')) t(code, kind) on t.code = p.code
 where r.rule_set = 'PSYCHOLOGIST';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'PSYCHOLOGIST' and c.rule_set = 'PRIVATE_PRACTICE' and c.valid_to is null
   and (p.code = 'CONTEST' or p.code like 'LETTER_%' and p.code <> 'LETTER_EXPIRY');
