-- Paragraphs for acts about licences of programmes. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, coalesce(v.citation, r.citation), false, v.sort
  from rule_version r cross join (values
  ('LICENSE_TITLE', 'TITLE', null, 'LICENSE', 'Par izglītības programmas licencēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_TITLE', 'TITLE', null, 'REFUSE', 'Par atteikumu licencēt izglītības programmu', 'Administratīvā procesa likuma 67. pants', 5),
  ('AMEND_TITLE', 'TITLE', null, 'AMEND', 'Par grozījumiem izglītības programmas licencēšanas datos', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_AMENDMENT_TITLE', 'TITLE', null, 'REFUSE_AMENDMENT', 'Par atteikumu izdarīt grozījumus izglītības programmas licencēšanas datos', 'Administratīvā procesa likuma 67. pants', 5),
  ('LOSE_FORCE_TITLE', 'TITLE', null, 'LOSE_FORCE', 'Par izglītības programmas licences spēka zaudēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  -- licensing
  ('LICENSE_FACTS', 'FACTS', 'PL_LICENSING', 'LICENSE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par izglītības programmas licencēšanu. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}. Izglītības programma: {programme}. Īstenošanas vietas: {places}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('LICENSE_REASONING', 'REASONING', 'PL_LICENSING', 'LICENSE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. Prasības izglītības programmas licencēšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants', 20),
  ('LICENSE_OPERATIVE', 'OPERATIVE', 'PL_LICENSING', 'LICENSE',
   'Licencēt izglītības programmu: {programme}. Izglītības iestāde: {institution}. Īstenošanas vietas: {places}. Licence ir spēkā ar {effective}. Ja programmas īstenošana gada laikā netiek sākta, licence zaudē spēku.',
   null, 40),
  ('REFUSE_REASONING', 'REASONING', 'PL_LICENSING', 'REFUSE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. {ground} {reasons} Līdz ar to prasības izglītības programmas licencēšanai nav izpildītas.',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_OPERATIVE', 'OPERATIVE', 'PL_LICENSING', 'REFUSE',
   'Atteikt licencēt izglītības programmu: {programme}. Izglītības iestāde: {institution}. Pēc atteikuma iemesla novēršanas iesniegumu var iesniegt atkārtoti.', null, 40),
  -- amendment
  ('AMEND_FACTS', 'FACTS', 'PL_AMENDMENT', 'AMEND',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par grozījumiem izglītības programmas licencēšanas datos. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}. Licence Nr. {entry}, izglītības programma: {programme}. Lūgtie grozījumi: {changes}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('AMEND_REASONING', 'REASONING', 'PL_AMENDMENT', 'AMEND',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. Prasības grozījumu izdarīšanai ir izpildītas.', 'Administratīvā procesa likuma 65. pants', 20),
  ('AMEND_OPERATIVE', 'OPERATIVE', 'PL_AMENDMENT', 'AMEND',
   'Izdarīt izglītības programmas licencē Nr. {entry} grozījumus: {changes}. Grozījumi ir spēkā ar {effective}.', null, 40),
  ('REFUSE_AMENDMENT_REASONING', 'REASONING', 'PL_AMENDMENT', 'REFUSE_AMENDMENT',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('REFUSE_AMENDMENT_OPERATIVE', 'OPERATIVE', 'PL_AMENDMENT', 'REFUSE_AMENDMENT',
   'Atteikt izdarīt grozījumus izglītības programmas licencē Nr. {entry}.', null, 40),
  -- the end
  ('LOSE_FORCE_FACTS', 'FACTS', 'PL_LOSS', 'LOSE_FORCE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par izglītības programmas licences spēka zaudēšanu. Dibinātājs: {applicant}. Izglītības iestāde: {institution}. Licence Nr. {entry}, izglītības programma: {programme}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('LOSE_FORCE_REASONING', 'REASONING', 'PL_LOSS', 'LOSE_FORCE', 'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('LOSE_FORCE_OPERATIVE', 'OPERATIVE', 'PL_LOSS', 'LOSE_FORCE',
   'Izglītības programmas licence Nr. {entry} (izglītības programma: {programme}; izglītības iestāde: {institution}) zaudē spēku ar {effective}.', null, 40),
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} izglītības programmas licencēšanas jautājumā. Lietas dalībnieks: {applicant}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.', 'Administratīvā procesa likuma 64. pants', 40),
  -- grounds
  ('GROUND_REQUIREMENTS', 'GROUND', 'PL_LICENSING', 'REFUSE', 'Izglītības programma neatbilst izglītības standartam vai citām noteiktajām prasībām.', null, 110),
  ('GROUND_RESOURCES', 'GROUND', 'PL_LICENSING', 'REFUSE', 'Programmas īstenošanai nav nodrošināta vide, resursi vai personāls.', null, 120),
  ('GROUND_CONSENT', 'GROUND', 'PL_LICENSING', 'REFUSE', 'Nav saņemta dibinātāja piekrišana.', null, 130),
  ('GROUND_INFORMATION', 'GROUND', 'PL_LICENSING', 'REFUSE', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 140),
  ('GROUND_AMENDMENT_REQUIREMENTS', 'GROUND', 'PL_AMENDMENT', 'REFUSE_AMENDMENT', 'Pēc lūgtajām izmaiņām izglītības programma neatbilstu noteiktajām prasībām.', null, 110),
  ('GROUND_AMENDMENT_INFORMATION', 'GROUND', 'PL_AMENDMENT', 'REFUSE_AMENDMENT', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 120),
  ('GROUND_NOT_STARTED', 'GROUND', 'PL_LOSS', 'LOSE_FORCE', 'Izglītības programmas īstenošana gada laikā pēc licences saņemšanas nav sākta.', null, 110),
  ('GROUND_INSTITUTION_ENDED', 'GROUND', 'PL_LOSS', 'LOSE_FORCE', 'Izglītības iestāde ir svītrota no Izglītības iestāžu reģistra.', null, 120),
  ('GROUND_REQUEST', 'GROUND', 'PL_LOSS', 'LOSE_FORCE', 'Izglītības iestāde vai tās dibinātājs lūdz atzīt licenci par spēku zaudējušu.', null, 130),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'PROGRAMME_LICENCE';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, t.kind || '_FACTS', p.part, p.procedure, t.kind, p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
  join (values ('LICENSE_FACTS', 'REFUSE'), ('AMEND_FACTS', 'REFUSE_AMENDMENT')) t(code, kind) on t.code = p.code
 where r.rule_set = 'PROGRAMME_LICENCE';

-- The law of the day itself.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'PROGRAMME_LICENCE';

-- How a decision is contested, and what a party is told of the steps of its case, is the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'PROGRAMME_LICENCE' and c.rule_set = 'INSTITUTION' and c.valid_to is null and (p.code = 'CONTEST' or p.code like 'LETTER_%');
