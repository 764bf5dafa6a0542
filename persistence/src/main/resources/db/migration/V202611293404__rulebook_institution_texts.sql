-- Paragraphs for acts about educational institutions. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('REGISTER_TITLE', 'TITLE', null, 'REGISTER', 'Par izglītības iestādes reģistrēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_TITLE', 'TITLE', null, 'REFUSE', 'Par atteikumu reģistrēt izglītības iestādi', 'Administratīvā procesa likuma 67. pants', 5),
  ('AMEND_TITLE', 'TITLE', null, 'AMEND', 'Par grozījumiem Izglītības iestāžu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_AMENDMENT_TITLE', 'TITLE', null, 'REFUSE_AMENDMENT', 'Par atteikumu izdarīt grozījumus Izglītības iestāžu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('STRIKE_OFF_TITLE', 'TITLE', null, 'STRIKE_OFF', 'Par izglītības iestādes svītrošanu no Izglītības iestāžu reģistra', 'Administratīvā procesa likuma 67. pants', 5),
  ('EXCLUDE_TITLE', 'TITLE', null, 'EXCLUDE', 'Par izglītības iestādes izslēgšanu no Izglītības iestāžu reģistra', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  -- registration
  ('REGISTER_FACTS', 'FACTS', 'IN_REGISTRATION', 'REGISTER',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par izglītības iestādes reģistrēšanu. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}. Dibinātāji: {founders}. Juridiskā adrese: {address}. Izglītības programmu īstenošanas vietas: {places}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REGISTER_REASONING', 'REASONING', 'IN_REGISTRATION', 'REGISTER',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. Prasības izglītības iestādes reģistrēšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 25. pants', 20),
  ('REGISTER_OPERATIVE', 'OPERATIVE', 'IN_REGISTRATION', 'REGISTER',
   'Reģistrēt Izglītības iestāžu reģistrā izglītības iestādi: {institution}. Dibinātāji: {founders}. Juridiskā adrese: {address}. Reģistrācija ir spēkā ar {effective}.',
   'Izglītības likuma 25. pants', 40),
  ('REFUSE_REASONING', 'REASONING', 'IN_REGISTRATION', 'REFUSE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. {ground} {reasons} Līdz ar to prasības izglītības iestādes reģistrēšanai nav izpildītas.',
   'Administratīvā procesa likuma 65. un 66. pants; Izglītības likuma 25. pants', 20),
  ('REFUSE_OPERATIVE', 'OPERATIVE', 'IN_REGISTRATION', 'REFUSE',
   'Atteikt reģistrēt izglītības iestādi: {institution}. Pēc atteikuma iemesla novēršanas iesniegumu var iesniegt atkārtoti.',
   'Izglītības likuma 25. pants', 40),
  -- amendment
  ('AMEND_FACTS', 'FACTS', 'IN_AMENDMENT', 'AMEND',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par grozījumiem Izglītības iestāžu reģistrā. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}. Lūgtie grozījumi: {changes}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('AMEND_REASONING', 'REASONING', 'IN_AMENDMENT', 'AMEND',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. Prasības grozījumu izdarīšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 25. pants', 20),
  ('AMEND_OPERATIVE', 'OPERATIVE', 'IN_AMENDMENT', 'AMEND',
   'Izdarīt Izglītības iestāžu reģistra ierakstā Nr. {entry} grozījumus: {changes}. Grozījumi ir spēkā ar {effective}.',
   'Izglītības likuma 25. pants', 40),
  ('REFUSE_AMENDMENT_REASONING', 'REASONING', 'IN_AMENDMENT', 'REFUSE_AMENDMENT',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_AMENDMENT_OPERATIVE', 'OPERATIVE', 'IN_AMENDMENT', 'REFUSE_AMENDMENT',
   'Atteikt izdarīt grozījumus Izglītības iestāžu reģistra ierakstā Nr. {entry}.', 'Izglītības likuma 25. pants', 40),
  -- the end
  ('STRIKE_OFF_FACTS', 'FACTS', 'IN_STRIKE_OFF', 'STRIKE_OFF',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par izglītības iestādes svītrošanu no Izglītības iestāžu reģistra. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('STRIKE_OFF_REASONING', 'REASONING', 'IN_STRIKE_OFF', 'STRIKE_OFF',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. {ground}',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 25. pants', 20),
  ('STRIKE_OFF_OPERATIVE', 'OPERATIVE', 'IN_STRIKE_OFF', 'STRIKE_OFF',
   'Svītrot no Izglītības iestāžu reģistra izglītības iestādi: {institution}, reģistrācijas Nr. {entry}. Svītrošana ir spēkā ar {effective}.',
   'Izglītības likuma 25. pants', 40),
  ('EXCLUDE_FACTS', 'FACTS', 'IN_EXCLUSION', 'EXCLUDE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par izglītības iestādes izslēgšanu no Izglītības iestāžu reģistra. Dibinātājs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('EXCLUDE_REASONING', 'REASONING', 'IN_EXCLUSION', 'EXCLUDE',
   'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('EXCLUDE_OPERATIVE', 'OPERATIVE', 'IN_EXCLUSION', 'EXCLUDE',
   'Izslēgt no Izglītības iestāžu reģistra izglītības iestādi: {institution}, reģistrācijas Nr. {entry}. Izslēgšana ir spēkā ar {effective}.',
   'Izglītības likuma 25. pants', 40),
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} Izglītības iestāžu reģistra jautājumā. Lietas dalībnieks: {applicant}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.',
   'Administratīvā procesa likuma 64. pants', 40),
  -- grounds
  ('GROUND_REQUIREMENTS', 'GROUND', 'IN_REGISTRATION', 'REFUSE', 'Izglītības iestāde vai tās telpas neatbilst noteiktajām prasībām.', 'Izglītības likuma 25. pants', 110),
  ('GROUND_NAME', 'GROUND', 'IN_REGISTRATION', 'REFUSE', 'Izglītības iestādes nosaukums neatbilst likuma prasībām.', 'Izglītības likuma 26. pants', 120),
  ('GROUND_CONSENT', 'GROUND', 'IN_REGISTRATION', 'REFUSE', 'Nav saņemta likumā noteiktā piekrišana iestādes dibināšanai.', 'Izglītības likuma 23. pants', 130),
  ('GROUND_INFORMATION', 'GROUND', 'IN_REGISTRATION', 'REFUSE', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 140),
  ('GROUND_AMENDMENT_REQUIREMENTS', 'GROUND', 'IN_AMENDMENT', 'REFUSE_AMENDMENT', 'Pēc lūgtajām izmaiņām izglītības iestāde neatbilstu noteiktajām prasībām.', 'Izglītības likuma 25. pants', 110),
  ('GROUND_AMENDMENT_INFORMATION', 'GROUND', 'IN_AMENDMENT', 'REFUSE_AMENDMENT', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 120),
  ('GROUND_LIQUIDATION', 'GROUND', 'IN_STRIKE_OFF', 'STRIKE_OFF', 'Dibinātājs ir pieņēmis lēmumu par izglītības iestādes likvidāciju.', 'Izglītības likuma 23. pants', 110),
  ('GROUND_REORGANISATION', 'GROUND', 'IN_STRIKE_OFF', 'STRIKE_OFF', 'Dibinātājs ir pieņēmis lēmumu par izglītības iestādes reorganizāciju.', 'Izglītības likuma 23. pants', 120),
  ('GROUND_FOUNDER_ENDED', 'GROUND', 'IN_EXCLUSION', 'EXCLUDE', 'Izglītības iestādes dibinātājs ir izslēgts no Uzņēmumu reģistra.', 'Izglītības likuma 25. pants', 110),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'INSTITUTION';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, t.kind || '_FACTS', p.part, p.procedure, t.kind, p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
  join (values ('REGISTER_FACTS', 'REFUSE'), ('AMEND_FACTS', 'REFUSE_AMENDMENT')) t(code, kind) on t.code = p.code
 where r.rule_set = 'INSTITUTION';

-- The law of the day itself.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'INSTITUTION';

-- How a decision is contested, and what a party is told of the steps of its case, is the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'INSTITUTION' and c.rule_set = 'PRIVATE_PRACTICE' and c.valid_to is null and (p.code = 'CONTEST' or p.code like 'LETTER_%') and p.code <> 'LETTER_EXPIRY';
