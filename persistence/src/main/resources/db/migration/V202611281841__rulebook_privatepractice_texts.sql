-- Paragraphs for acts and letters about private practice. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('ISSUE_TITLE', 'TITLE', null, 'ISSUE', 'Par sertifikāta izsniegšanu pedagoga privātprakses uzsākšanai', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_ISSUE_TITLE', 'TITLE', null, 'REFUSE_ISSUE', 'Par atteikumu izsniegt sertifikātu pedagoga privātprakses uzsākšanai', 'Administratīvā procesa likuma 67. pants', 5),
  ('EXTEND_TITLE', 'TITLE', null, 'EXTEND', 'Par pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņa pagarināšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_EXTENSION_TITLE', 'TITLE', null, 'REFUSE_EXTENSION', 'Par atteikumu pagarināt pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REISSUE_TITLE', 'TITLE', null, 'REISSUE', 'Par pedagoga privātprakses sertifikāta atkārtotu izsniegšanu sertifikāta Nr. {certificate} vietā', 'Administratīvā procesa likuma 67. pants', 5),
  ('ANNUL_TITLE', 'TITLE', null, 'ANNUL', 'Par pedagoga privātprakses sertifikāta Nr. {certificate} anulēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  -- issue
  ('ISSUE_FACTS', 'FACTS', 'PP_ISSUE', 'ISSUE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par sertifikāta izsniegšanu pedagoga privātprakses uzsākšanai. Iesniedzējs: {applicant}. Programma: {programme}. Mērķauditorija: {group}. Tematiskā joma: {field}. Privātprakses vieta (administratīvā teritorija): {places}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('ISSUE_REASONING', 'REASONING', 'PP_ISSUE', 'ISSUE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija konstatē: {checks}. Pedagogs un izglītības programma atbilst prasībām, kas noteiktas pedagoga privātpraksei, un ierobežojumi strādāt par pedagogu nav konstatēti.',
   'Administratīvā procesa likuma 65. pants; Ministru kabineta noteikumi Nr. 682', 20),
  ('ISSUE_OPERATIVE', 'OPERATIVE', 'PP_ISSUE', 'ISSUE',
   'Izsniegt sertifikātu pedagoga privātprakses uzsākšanai. Pedagogs: {applicant}. Programma: {programme}. Mērķauditorija: {group}. Tematiskā joma: {field}. Privātprakses vieta: {places}. Sertifikāts ir derīgs trīs gadus, sākot ar {effective}.',
   'Ministru kabineta noteikumu Nr. 682 2.1. apakšpunkts', 40),
  ('REFUSE_ISSUE_FACTS', 'FACTS', 'PP_ISSUE', 'REFUSE_ISSUE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par sertifikāta izsniegšanu pedagoga privātprakses uzsākšanai. Iesniedzējs: {applicant}. Programma: {programme}. Mērķauditorija: {group}. Tematiskā joma: {field}. Privātprakses vieta (administratīvā teritorija): {places}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REFUSE_ISSUE_REASONING', 'REASONING', 'PP_ISSUE', 'REFUSE_ISSUE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija konstatē: {checks}. {ground} {reasons} Līdz ar to nav izpildītas prasības, kas noteiktas pedagoga privātpraksei.',
   'Administratīvā procesa likuma 65. un 66. pants; Ministru kabineta noteikumi Nr. 682', 20),
  ('REFUSE_ISSUE_OPERATIVE', 'OPERATIVE', 'PP_ISSUE', 'REFUSE_ISSUE',
   'Atteikt izsniegt sertifikātu pedagoga privātprakses uzsākšanai. Iesniedzējs: {applicant}. Programma: {programme}. Pēc atteikuma iemesla novēršanas iesniegumu var iesniegt atkārtoti.',
   'Ministru kabineta noteikumu Nr. 682 2.2. apakšpunkts', 40),
  -- extension
  ('EXTEND_FACTS', 'FACTS', 'PP_EXTEND', 'EXTEND',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņa pagarināšanu. Iesniedzējs: {applicant}. Programma: {programme}. Mērķauditorija: {group}. Tematiskā joma: {field}. Privātprakses vieta (administratīvā teritorija): {places}. Sertifikāts derīgs līdz {until}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('EXTEND_REASONING', 'REASONING', 'PP_EXTEND', 'EXTEND',
   'Izvērtējot iesniegumu, atjaunoto izglītības programmu un ziņas par pedagoga profesionālo pilnveidi pēdējo trīs gadu laikā, Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija konstatē: {checks}. Prasības sertifikāta derīguma termiņa pagarināšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Ministru kabineta noteikumi Nr. 682', 20),
  ('EXTEND_OPERATIVE', 'OPERATIVE', 'PP_EXTEND', 'EXTEND',
   'Pagarināt pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņu par trim gadiem. Pedagogs: {applicant}. Programma: {programme}. Mērķauditorija: {group}. Tematiskā joma: {field}. Privātprakses vieta: {places}. Pagarinājums sākas nākamajā dienā pēc līdzšinējā derīguma termiņa beigām; ja šis termiņš jau ir beidzies, – dienā, kad pieņemts šis lēmums.',
   'Ministru kabineta noteikumu Nr. 682 2.3. apakšpunkts', 40),
  ('REFUSE_EXTENSION_FACTS', 'FACTS', 'PP_EXTEND', 'REFUSE_EXTENSION',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņa pagarināšanu. Iesniedzējs: {applicant}. Programma: {programme}. Sertifikāts derīgs līdz {until}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REFUSE_EXTENSION_REASONING', 'REASONING', 'PP_EXTEND', 'REFUSE_EXTENSION',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija konstatē: {checks}. {ground} {reasons} Līdz ar to prasības sertifikāta derīguma termiņa pagarināšanai nav izpildītas.',
   'Administratīvā procesa likuma 65. un 66. pants; Ministru kabineta noteikumi Nr. 682', 20),
  ('REFUSE_EXTENSION_OPERATIVE', 'OPERATIVE', 'PP_EXTEND', 'REFUSE_EXTENSION',
   'Atteikt pagarināt pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņu. Pedagogs: {applicant}. Programma: {programme}. Sertifikāts paliek derīgs līdz tajā norādītā termiņa beigām.',
   'Ministru kabineta noteikumu Nr. 682 2.4. apakšpunkts', 40),
  -- re-issue
  ('REISSUE_FACTS', 'FACTS', 'PP_REISSUE', 'REISSUE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par pedagoga privātprakses sertifikāta atkārtotu izsniegšanu sertifikāta Nr. {certificate} vietā, jo mainīti pedagoga personas dati. Iesniedzējs: {applicant}. Programma: {programme}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REISSUE_REASONING', 'REASONING', 'PP_REISSUE', 'REISSUE',
   'Izvērtējot iesniegumu un ziņas Fizisko personu reģistrā, Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija konstatē: {checks}. Personas datu maiņa ir apliecināta.',
   'Administratīvā procesa likuma 65. pants; Ministru kabineta noteikumi Nr. 682', 20),
  ('REISSUE_OPERATIVE', 'OPERATIVE', 'PP_REISSUE', 'REISSUE',
   'Sertifikāta Nr. {certificate} vietā izsniegt sertifikātu ar pedagoga pašreizējiem personas datiem. Pedagogs: {applicant}. Programma: {programme}. Jaunais sertifikāts ir derīgs, sākot ar {effective}, līdz {until}.',
   'Ministru kabineta noteikumu Nr. 682 2.5. apakšpunkts', 40),
  -- annulment
  ('ANNUL_FACTS', 'FACTS', 'PP_ANNUL', 'ANNUL',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par pedagoga privātprakses sertifikāta Nr. {certificate} anulēšanu. Pedagogs: {applicant}. Programma: {programme}. Sertifikāts derīgs līdz {until}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('ANNUL_REASONING', 'REASONING', 'PP_ANNUL', 'ANNUL',
   'Izvērtējot lietā esošās ziņas un dokumentus, Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants; Ministru kabineta noteikumi Nr. 682', 20),
  ('ANNUL_OPERATIVE', 'OPERATIVE', 'PP_ANNUL', 'ANNUL',
   'Anulēt pedagoga privātprakses sertifikātu Nr. {certificate}. Pedagogs: {applicant}. Programma: {programme}. Sertifikāts ir anulēts ar {effective}.',
   'Ministru kabineta noteikumu Nr. 682 2.6. apakšpunkts', 40),
  -- termination without a result on the entry
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} pedagoga privātprakses jautājumā. Lietas dalībnieks: {applicant}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.',
   'Administratīvā procesa likuma 64. pants', 40),
  -- grounds
  ('GROUND_EDUCATION', 'GROUND', 'PP_ISSUE', 'REFUSE_ISSUE', 'Pedagoga izglītība vai kvalifikācija neatbilst iesniegtajai izglītības programmai.', 'Izglītības likuma 48. pants; Ministru kabineta noteikumi Nr. 682', 110),
  ('GROUND_STATE_LANGUAGE', 'GROUND', 'PP_ISSUE', 'REFUSE_ISSUE', 'Nav apliecināta valsts valodas prasme augstākajā (C) līmenī.', 'Izglītības likuma 50. pants; Ministru kabineta noteikumi Nr. 682', 120),
  ('GROUND_CRIMINAL_RECORD', 'GROUND', 'PP_ISSUE', 'REFUSE_ISSUE', 'Attiecībā uz iesniedzēju pastāv likumā noteikts ierobežojums strādāt par pedagogu.', 'Izglītības likuma 50. pants', 130),
  ('GROUND_PROGRAMME', 'GROUND', 'PP_ISSUE', 'REFUSE_ISSUE', 'Izglītības programma neatbilst noteiktajām prasībām.', 'Ministru kabineta noteikumi Nr. 682', 140),
  ('GROUND_INFORMATION', 'GROUND', 'PP_ISSUE', 'REFUSE_ISSUE', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 150),
  ('GROUND_EXTENSION_PROGRAMME', 'GROUND', 'PP_EXTEND', 'REFUSE_EXTENSION', 'Izglītības programma nav atjaunota vai neatbilst noteiktajām prasībām.', 'Ministru kabineta noteikumi Nr. 682', 110),
  ('GROUND_EXTENSION_DEVELOPMENT', 'GROUND', 'PP_EXTEND', 'REFUSE_EXTENSION', 'Nav apliecināta pedagoga profesionālā pilnveide pēdējo trīs gadu laikā.', 'Ministru kabineta noteikumi Nr. 682', 120),
  ('GROUND_EXTENSION_CRIMINAL_RECORD', 'GROUND', 'PP_EXTEND', 'REFUSE_EXTENSION', 'Attiecībā uz iesniedzēju pastāv likumā noteikts ierobežojums strādāt par pedagogu.', 'Izglītības likuma 50. pants', 130),
  ('GROUND_OWN_REQUEST', 'GROUND', 'PP_ANNUL', 'ANNUL', 'Anulēšanu lūdz pats pedagogs.', 'Ministru kabineta noteikumu Nr. 682 2.6. apakšpunkts', 110),
  ('GROUND_BAN', 'GROUND', 'PP_ANNUL', 'ANNUL', 'Attiecībā uz pedagogu pastāv likumā noteikts ierobežojums strādāt par pedagogu.', 'Izglītības likuma 50. pants', 120),
  ('GROUND_FALSE_DATA', 'GROUND', 'PP_ANNUL', 'ANNUL', 'Sertifikāts izsniegts, pamatojoties uz nepatiesām ziņām.', 'Ministru kabineta noteikumu Nr. 682 2.6. apakšpunkts', 130),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190),
  -- a reminder that belongs to no case
  ('LETTER_EXPIRY', 'LETTER', null, null,
   E'Par pedagoga privātprakses sertifikāta Nr. {certificate} derīguma termiņu\n\nPedagoga privātprakses sertifikāts Nr. {certificate} (programma: {programme}) ir derīgs līdz {until}.\n\nJa vēlaties turpināt privātpraksi, iesniedziet Izglītības kvalitātes valsts dienestā iesniegumu par derīguma termiņa pagarināšanu, atjaunoto izglītības programmu un ziņas par profesionālo pilnveidi pēdējo trīs gadu laikā. Lēmumu pieņem mēneša laikā.',
   'Izglītības kvalitātes valsts dienesta kārtība', 390)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'PRIVATE_PRACTICE';

-- The law of the day itself.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'PRIVATE_PRACTICE';

-- How a decision is contested, and what a party is told of the steps of its case, is the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'PRIVATE_PRACTICE' and c.rule_set = 'CHILD_MINDER' and c.valid_to is null
   and p.code in ('CONTEST', 'LETTER_INFORMATION_REQUEST', 'LETTER_HEARING', 'LETTER_EXTENSION', 'LETTER_DECISION', 'LETTER_SUSPENDED', 'LETTER_RESUMED',
                  'LETTER_WITHDRAWN', 'LETTER_LEFT_UNEXAMINED', 'LETTER_FORWARDED', 'LETTER_JOINED', 'LETTER_CONTEST_OUTCOME');
