-- Decisions of table 3 of the annual report beyond registration, amendment and striking off: putting off, re-registration, reorganisation, revocation of an
-- act of the office's own. None of it is verified.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, v.mode, v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('IN_REGISTRATION', 'POSTPONE', 'OTHER_OFFICIAL', false, false, 'Izglītības likuma 25. pants'),
  ('IN_AMENDMENT', 'POSTPONE', 'OTHER_OFFICIAL', false, false, 'Izglītības likuma 25. pants'),
  ('IN_REREGISTRATION', 'REGISTER', 'OTHER_OFFICIAL', true, true, 'Izglītības likuma 25. pants'),
  ('IN_REREGISTRATION', 'REFUSE', 'OTHER_OFFICIAL', false, false, 'Izglītības likuma 25. pants'),
  ('IN_REREGISTRATION', 'POSTPONE', 'OTHER_OFFICIAL', false, false, 'Izglītības likuma 25. pants'),
  ('IN_REREGISTRATION', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('IN_REORGANISATION', 'REORGANISE', 'OTHER_OFFICIAL', true, true, 'Izglītības likuma 23. un 25. pants'),
  ('IN_REORGANISATION', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('IN_REVOCATION', 'REVOKE_ACT', 'TWO_OFFICIALS', false, false, 'Administratīvā procesa likuma 85. un 86. pants'),
  ('IN_REVOCATION', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, mode, favourable, short_form, citation)
 where r.rule_set = 'INSTITUTION';

-- Re-registration is checked as an amendment of the same fields is.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select c.rule_version_id, 'IN_REREGISTRATION', c.code, c.name_lv, c.name_en, c.source, c.applies_to, c.sort, c.citation, false
  from rule_check c join rule_version r on r.id = c.rule_version_id where r.rule_set = 'INSTITUTION' and c.procedure = 'IN_AMENDMENT';
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, false
  from rule_version r cross join (values
  ('IN_REORGANISATION', 'REORGANISATION_DECISION', 'Dibinātāja lēmums par iestādes reorganizāciju (datums un numurs)', 'Decision of the founder to reorganise the institution (day and number)', 'APPLICANT', 'ALL', 10, 'Izglītības likuma 23. pants'),
  ('IN_REORGANISATION', 'MINISTRY_CONSENT', 'Saņemta ministrijas piekrišana', 'The ministry has consented', 'IZM', 'CONSENT', 20, 'Izglītības likuma 23. pants'),
  ('IN_REORGANISATION', 'LEARNERS', 'Izglītojamiem ir iespēja turpināt izglītību', 'The learners can go on with their education', 'VIIS', 'MINORS', 30, 'Izglītības likuma 23. pants'),
  ('IN_REORGANISATION', 'STATUTES', 'Tiesību un saistību pārņēmējas nolikums atbilst reorganizācijai', 'The statutes of the successor fit the reorganisation', 'APPLICANT', 'ALL', 40, 'Izglītības likuma 22. pants'),
  ('IN_REVOCATION', 'LAWFULNESS', 'Izvērtēts, vai akts ir tiesisks', 'Whether the act is lawful was weighed', 'IKVD', 'ALL', 10, 'Administratīvā procesa likuma 84.–86. pants'),
  ('IN_REVOCATION', 'HEARING', 'Noskaidrots lietas dalībnieka viedoklis', 'The party was heard', 'APPLICANT', 'ALL', 20, 'Administratīvā procesa likuma 62. pants')
) v(procedure, code, name_lv, name_en, source, applies_to, sort, citation)
 where r.rule_set = 'INSTITUTION';

-- REREGISTRATION_FIELDS: a re-registration changes at least one of them; REREGISTRATION_NEW_NUMBER: which of them then give the institution a new number.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, false
  from rule_version r cross join (values
  ('REREGISTRATION_FIELDS', 'name,kind,type', 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('REREGISTRATION_NEW_NUMBER', 'kind,type', 'Noteikumi par izglītības iestāžu reģistrāciju')
) v(code, value, citation)
 where r.rule_set = 'INSTITUTION';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('POSTPONE_TITLE', 'TITLE', null, 'POSTPONE', 'Par lēmuma pieņemšanas atlikšanu lietā Nr. {proceeding}', 'Administratīvā procesa likuma 67. pants', 5),
  ('REORGANISE_TITLE', 'TITLE', null, 'REORGANISE', 'Par izglītības iestādes reorganizācijas ierakstīšanu Izglītības iestāžu reģistrā', 'Administratīvā procesa likuma 67. pants', 5),
  ('REVOKE_ACT_TITLE', 'TITLE', null, 'REVOKE_ACT', 'Par administratīvā akta atcelšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('POSTPONE_REASONING', 'REASONING', null, 'POSTPONE',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē, ka lēmumu pašlaik nevar pieņemt. {ground} {reasons}',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 25. pants', 20),
  ('POSTPONE_OPERATIVE', 'OPERATIVE', 'IN_REGISTRATION', 'POSTPONE',
   'Atlikt izglītības iestādes reģistrēšanu: {institution}. Lietas izskatīšanu atsāk ar {effective}.', 'Izglītības likuma 25. pants', 40),
  ('POSTPONE_AMENDMENT_OPERATIVE', 'OPERATIVE', 'IN_AMENDMENT', 'POSTPONE',
   'Atlikt grozījumu izdarīšanu Izglītības iestāžu reģistra ierakstā Nr. {entry}. Lietas izskatīšanu atsāk ar {effective}.', 'Izglītības likuma 25. pants', 40),
  ('POSTPONE_REREGISTRATION_OPERATIVE', 'OPERATIVE', 'IN_REREGISTRATION', 'POSTPONE',
   'Atlikt izglītības iestādes Nr. {entry} pārreģistrēšanu. Lietas izskatīšanu atsāk ar {effective}.', 'Izglītības likuma 25. pants', 40),
  -- re-registration
  ('REREGISTER_FACTS', 'FACTS', 'IN_REREGISTRATION', 'REGISTER',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par izglītības iestādes pārreģistrēšanu. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}. Lūgtās izmaiņas: {changes}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REREGISTER_REASONING', 'REASONING', 'IN_REREGISTRATION', 'REGISTER',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. Prasības izglītības iestādes pārreģistrēšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 25. pants', 20),
  ('REREGISTER_OPERATIVE', 'OPERATIVE', 'IN_REREGISTRATION', 'REGISTER',
   'Pārreģistrēt Izglītības iestāžu reģistrā izglītības iestādi Nr. {entry}: {changes}. Pārreģistrācija ir spēkā ar {effective}.',
   'Izglītības likuma 25. pants', 40),
  ('REFUSE_REREGISTRATION_REASONING', 'REASONING', 'IN_REREGISTRATION', 'REFUSE',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_REREGISTRATION_OPERATIVE', 'OPERATIVE', 'IN_REREGISTRATION', 'REFUSE',
   'Atteikt pārreģistrēt izglītības iestādi Nr. {entry}.', 'Izglītības likuma 25. pants', 40),
  -- reorganisation
  ('REORGANISE_FACTS', 'FACTS', 'IN_REORGANISATION', 'REORGANISE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par izglītības iestādes reorganizāciju. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}. Reorganizācija: {changes}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REORGANISE_REASONING', 'REASONING', 'IN_REORGANISATION', 'REORGANISE',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. Prasības reorganizācijas ierakstīšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 25. pants', 20),
  ('REORGANISE_OPERATIVE', 'OPERATIVE', 'IN_REORGANISATION', 'REORGANISE',
   'Ierakstīt Izglītības iestāžu reģistrā reorganizāciju: {changes}. Reorganizācija ir spēkā ar {effective}.', 'Izglītības likuma 23. un 25. pants', 40),
  -- revocation
  ('REVOKE_ACT_FACTS', 'FACTS', 'IN_REVOCATION', 'REVOKE_ACT',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par lēmuma Nr. {decision} atcelšanu. Lēmuma adresāts: {applicant}. Izglītības iestāde: {institution}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REVOKE_ACT_REASONING', 'REASONING', 'IN_REVOCATION', 'REVOKE_ACT',
   'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65., 66. un 84.–86. pants', 20),
  ('REVOKE_ACT_OPERATIVE', 'OPERATIVE', 'IN_REVOCATION', 'REVOKE_ACT',
   'Atcelt lēmumu Nr. {decision}. Tas, ko ar šo lēmumu ierakstīja Izglītības iestāžu reģistrā, nav spēkā ar {effective}.',
   'Administratīvā procesa likuma 85. un 86. pants', 40),
  -- grounds
  ('GROUND_POSTPONE_INFORMATION', 'GROUND', null, 'POSTPONE', 'Nav saņemtas visas lēmuma pieņemšanai nepieciešamās ziņas vai dokumenti.', 'Administratīvā procesa likuma 59. pants', 110),
  ('GROUND_POSTPONE_OPINION', 'GROUND', null, 'POSTPONE', 'Nav saņemts citas iestādes atzinums, kas nepieciešams lēmuma pieņemšanai.', 'Administratīvā procesa likuma 59. pants', 120),
  ('GROUND_POSTPONE_DEFECTS', 'GROUND', null, 'POSTPONE', 'Konstatētās nepilnības ir novēršamas, un lūgts laiks to novēršanai.', 'Izglītības likuma 25. pants', 130),
  ('GROUND_REREGISTRATION_REQUIREMENTS', 'GROUND', 'IN_REREGISTRATION', 'REFUSE', 'Pēc lūgtajām izmaiņām izglītības iestāde neatbilstu noteiktajām prasībām.', 'Izglītības likuma 25. pants', 110),
  ('GROUND_REREGISTRATION_INFORMATION', 'GROUND', 'IN_REREGISTRATION', 'REFUSE', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 120),
  ('GROUND_UNLAWFUL', 'GROUND', 'IN_REVOCATION', 'REVOKE_ACT', 'Administratīvais akts ir prettiesisks.', 'Administratīvā procesa likuma 86. pants', 110),
  ('GROUND_CIRCUMSTANCES', 'GROUND', 'IN_REVOCATION', 'REVOKE_ACT', 'Ir mainījušies lietas faktiskie vai tiesiskie apstākļi, ar kuriem tiesiskais akts pamatots.', 'Administratīvā procesa likuma 85. pants', 120)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'INSTITUTION';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, t.kind || '_' || t.code, p.part, p.procedure, t.kind, p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
  join (values ('REGISTER_FACTS', 'POSTPONE'), ('AMEND_FACTS', 'POSTPONE'), ('REREGISTER_FACTS', 'POSTPONE'), ('REREGISTER_FACTS', 'REFUSE')) t(code, kind) on t.code = p.code
 where r.rule_set = 'INSTITUTION';

-- The term for deciding on a reorganisation and on the revocation of an act is that of an end, under a name of its own.
insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, end_moves, citation, verified)
select t.rule_version_id, n.code, t.amount, t.unit, t.starts_from, t.max_amount, t.max_unit, t.missed, t.end_moves, t.citation, t.verified
  from rule_term t join rule_version r on r.id = t.rule_version_id and r.rule_set = 'INSTITUTION'
  cross join (values ('DECISION_REORGANISATION'), ('DECISION_REVOCATION')) n(code)
 where t.code = 'DECISION_STRIKE_OFF';
