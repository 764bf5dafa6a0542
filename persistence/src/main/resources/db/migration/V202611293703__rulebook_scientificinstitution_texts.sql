-- Paragraphs for acts about scientific institutions. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('REGISTER_TITLE', 'TITLE', null, 'REGISTER', 'Par zinātniskās institūcijas reģistrēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_TITLE', 'TITLE', null, 'REFUSE', 'Par atteikumu reģistrēt zinātnisko institūciju', 'Administratīvā procesa likuma 67. pants', 5),
  ('AMEND_TITLE', 'TITLE', null, 'AMEND', 'Par grozījumiem Zinātnisko institūciju reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_AMENDMENT_TITLE', 'TITLE', null, 'REFUSE_AMENDMENT', 'Par atteikumu izdarīt grozījumus Zinātnisko institūciju reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REORGANISE_TITLE', 'TITLE', null, 'REORGANISE', 'Par zinātniskās institūcijas reorganizāciju', 'Administratīvā procesa likuma 67. pants', 5),
  ('EXCLUDE_TITLE', 'TITLE', null, 'EXCLUDE', 'Par zinātniskās institūcijas izslēgšanu no Zinātnisko institūciju reģistra', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  -- registration
  ('REGISTER_FACTS', 'FACTS', 'SC_REGISTRATION', 'REGISTER',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par zinātniskās institūcijas reģistrēšanu. Iesniedzējs: {applicant}. Zinātniskā institūcija: {institution}. Adrese: {address}. Zinātnes virzieni: {field}. Zinātnes doktori: {persons}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REGISTER_REASONING', 'REASONING', 'SC_REGISTRATION', 'REGISTER',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. Prasības zinātniskās institūcijas reģistrēšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Zinātniskās darbības likums', 20),
  ('REGISTER_OPERATIVE', 'OPERATIVE', 'SC_REGISTRATION', 'REGISTER',
   'Reģistrēt Zinātnisko institūciju reģistrā zinātnisko institūciju: {institution}. Adrese: {address}. Zinātnes virzieni: {field}. Reģistrācija ir spēkā ar {effective}.',
   'Zinātniskās darbības likums', 40),
  ('REFUSE_REASONING', 'REASONING', 'SC_REGISTRATION', 'REFUSE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. {ground} {reasons} Līdz ar to prasības zinātniskās institūcijas reģistrēšanai nav izpildītas.',
   'Administratīvā procesa likuma 65. un 66. pants; Zinātniskās darbības likums', 20),
  ('REFUSE_OPERATIVE', 'OPERATIVE', 'SC_REGISTRATION', 'REFUSE',
   'Atteikt reģistrēt zinātnisko institūciju: {institution}. Pēc atteikuma iemesla novēršanas iesniegumu var iesniegt atkārtoti.',
   'Zinātniskās darbības likums', 40),
  -- amendment
  ('AMEND_FACTS', 'FACTS', 'SC_AMENDMENT', 'AMEND',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par grozījumiem Zinātnisko institūciju reģistrā. Iesniedzējs: {applicant}. Zinātniskā institūcija: {institution}, reģistrācijas Nr. {entry}. Lūgtie grozījumi: {changes}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('AMEND_REASONING', 'REASONING', 'SC_AMENDMENT', 'AMEND',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. Prasības grozījumu izdarīšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Zinātniskās darbības likums', 20),
  ('AMEND_OPERATIVE', 'OPERATIVE', 'SC_AMENDMENT', 'AMEND',
   'Izdarīt Zinātnisko institūciju reģistra ierakstā Nr. {entry} grozījumus: {changes}. Grozījumi ir spēkā ar {effective}.',
   'Zinātniskās darbības likums', 40),
  ('REFUSE_AMENDMENT_REASONING', 'REASONING', 'SC_AMENDMENT', 'REFUSE_AMENDMENT',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_AMENDMENT_OPERATIVE', 'OPERATIVE', 'SC_AMENDMENT', 'REFUSE_AMENDMENT',
   'Atteikt izdarīt grozījumus Zinātnisko institūciju reģistra ierakstā Nr. {entry}.', 'Zinātniskās darbības likums', 40),
  -- the end
  ('REORGANISE_FACTS', 'FACTS', 'SC_REORGANISATION', 'REORGANISE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par zinātniskās institūcijas reorganizāciju. Iesniedzējs: {applicant}. Zinātniskā institūcija: {institution}, reģistrācijas Nr. {entry}. {changes}',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REORGANISE_REASONING', 'REASONING', 'SC_REORGANISATION', 'REORGANISE',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}.',
   'Administratīvā procesa likuma 65. pants; Zinātniskās darbības likums', 20),
  ('REORGANISE_OPERATIVE', 'OPERATIVE', 'SC_REORGANISATION', 'REORGANISE',
   'Izdarīt Zinātnisko institūciju reģistrā ierakstu, ka zinātniskā institūcija ir reorganizēta: {institution}, reģistrācijas Nr. {entry}. {changes} Ieraksts zaudē spēku ar {effective}.',
   'Zinātniskās darbības likums', 40),
  ('EXCLUDE_FACTS', 'FACTS', 'SC_EXCLUSION', 'EXCLUDE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par zinātniskās institūcijas izslēgšanu no Zinātnisko institūciju reģistra. Lietas dalībnieks: {applicant}. Zinātniskā institūcija: {institution}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('EXCLUDE_REASONING', 'REASONING', 'SC_EXCLUSION', 'EXCLUDE',
   'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('EXCLUDE_OPERATIVE', 'OPERATIVE', 'SC_EXCLUSION', 'EXCLUDE',
   'Izslēgt no Zinātnisko institūciju reģistra zinātnisko institūciju: {institution}, reģistrācijas Nr. {entry}. Izslēgšana ir spēkā ar {effective}.',
   'Zinātniskās darbības likums', 40),
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} Zinātnisko institūciju reģistra jautājumā. Lietas dalībnieks: {applicant}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.',
   'Administratīvā procesa likuma 64. pants', 40),
  -- grounds
  ('GROUND_TOO_FEW_DOCTORS', 'GROUND', 'SC_REGISTRATION', 'REFUSE', 'Zinātniskajā institūcijā nav vismaz piecu personu ar doktora zinātnisko grādu atbilstošā zinātnes virzienā.', 'Zinātniskās darbības likums', 110),
  ('GROUND_CRITERIA', 'GROUND', 'SC_REGISTRATION', 'REFUSE', 'Institūcija neatbilst zinātniskās institūcijas kritērijiem.', 'Zinātniskās darbības likums', 120),
  ('GROUND_INFORMATION', 'GROUND', 'SC_REGISTRATION', 'REFUSE', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 130),
  ('GROUND_AMENDMENT_CRITERIA', 'GROUND', 'SC_AMENDMENT', 'REFUSE_AMENDMENT', 'Pēc lūgtajām izmaiņām institūcija neatbilstu zinātniskās institūcijas kritērijiem.', 'Zinātniskās darbības likums', 110),
  ('GROUND_AMENDMENT_INFORMATION', 'GROUND', 'SC_AMENDMENT', 'REFUSE_AMENDMENT', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 120),
  ('GROUND_REQUEST', 'GROUND', 'SC_EXCLUSION', 'EXCLUDE', 'Zinātniskā institūcija ir iesniegusi iesniegumu par izslēgšanu no reģistra.', 'Zinātniskās darbības likums', 110),
  ('GROUND_DOCTORS', 'GROUND', 'SC_EXCLUSION', 'EXCLUDE', 'Zinātniskajā institūcijā nav vismaz piecu personu ar doktora zinātnisko grādu atbilstošā zinātnes virzienā.', 'Zinātniskās darbības likums', 120),
  ('GROUND_HOLDER_ENDED', 'GROUND', 'SC_EXCLUSION', 'EXCLUDE', 'Zinātniskā institūcija ir likvidēta.', 'Zinātniskās darbības likums', 130),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, t.kind || '_FACTS', p.part, p.procedure, t.kind, p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
  join (values ('REGISTER_FACTS', 'REFUSE'), ('AMEND_FACTS', 'REFUSE_AMENDMENT')) t(code, kind) on t.code = p.code
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

-- The law of the day itself.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'SCIENTIFIC_INSTITUTION';

-- How a decision is contested, and what a party is told of the steps of its case, is the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'SCIENTIFIC_INSTITUTION' and c.rule_set = 'INSTITUTION' and c.valid_to is null and (p.code = 'CONTEST' or p.code like 'LETTER_%');
