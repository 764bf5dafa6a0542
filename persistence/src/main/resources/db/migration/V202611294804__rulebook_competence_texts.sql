-- Paragraphs for acts about delegation contracts. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('DELEGATE_TITLE', 'TITLE', null, 'DELEGATE', 'Par profesionālās kompetences novērtēšanas deleģēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_DELEGATION_TITLE', 'TITLE', null, 'REFUSE_DELEGATION', 'Par atteikumu deleģēt profesionālās kompetences novērtēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('END_CONTRACT_TITLE', 'TITLE', null, 'END_CONTRACT', 'Par deleģēšanas līguma izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  -- delegation
  ('DELEGATE_FACTS', 'FACTS', 'CO_DELEGATION', 'DELEGATE',
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par ārpus formālās izglītības sistēmas apgūtās profesionālās kompetences novērtēšanas deleģēšanu. Iesniedzējs: {applicant}. Izglītības iestāde: {institution}. Profesionālā kvalifikācija: {qualification}. Lūgtais līguma termiņš: {until}. Iestāde akreditēta: {accredited}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('DELEGATE_REASONING', 'REASONING', 'CO_DELEGATION', 'DELEGATE',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. Prasības deleģēšanai ir izpildītas.',
   'Administratīvā procesa likuma 65. pants; Profesionālās izglītības likuma 29.1 pants', 20),
  ('DELEGATE_OPERATIVE', 'OPERATIVE', 'CO_DELEGATION', 'DELEGATE',
   'Deleģēt izglītības iestādei ārpus formālās izglītības sistēmas apgūtās profesionālās kompetences novērtēšanu un slēgt ar to deleģēšanas līgumu. Izglītības iestāde: {institution}. Profesionālā kvalifikācija: {qualification}. Līgums ir spēkā ar {effective}, tā termiņš: {until}.',
   'Profesionālās izglītības likuma 29.1 pants', 40),
  ('REFUSE_DELEGATION_REASONING', 'REASONING', 'CO_DELEGATION', 'REFUSE_DELEGATION',
   'Izvērtējot iesniegumu, tam pievienotos dokumentus un valsts informācijas sistēmās esošās ziņas, dienests konstatē: {checks}. {ground} {reasons} Līdz ar to prasības deleģēšanai nav izpildītas.',
   'Administratīvā procesa likuma 65. un 66. pants; Profesionālās izglītības likuma 29.1 pants', 20),
  ('REFUSE_DELEGATION_OPERATIVE', 'OPERATIVE', 'CO_DELEGATION', 'REFUSE_DELEGATION',
   'Atteikt deleģēt profesionālās kompetences novērtēšanu. Izglītības iestāde: {institution}. Profesionālā kvalifikācija: {qualification}. Pēc atteikuma iemesla novēršanas iesniegumu var iesniegt atkārtoti.',
   'Profesionālās izglītības likuma 29.1 pants', 40),
  -- end of a contract
  ('END_CONTRACT_FACTS', 'FACTS', 'CO_END', 'END_CONTRACT',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par deleģēšanas līguma Nr. {entry} izbeigšanu. Lietas dalībnieks: {applicant}. Izglītības iestāde: {institution}. Profesionālā kvalifikācija: {qualification}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('END_CONTRACT_REASONING', 'REASONING', 'CO_END', 'END_CONTRACT',
   'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('END_CONTRACT_OPERATIVE', 'OPERATIVE', 'CO_END', 'END_CONTRACT',
   'Izbeigt deleģēšanas līgumu Nr. {entry}. Izglītības iestāde: {institution}. Profesionālā kvalifikācija: {qualification}. Līgums nav spēkā ar {effective}; no šīs dienas iestāde profesionālās kvalifikācijas eksāmenus uz tā pamata nerīko.',
   'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146', 40),
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} profesionālās kompetences novērtēšanas deleģēšanas jautājumā. Lietas dalībnieks: {applicant}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.',
   'Administratīvā procesa likuma 64. pants', 40),
  -- grounds
  ('GROUND_NOT_ACCREDITED', 'GROUND', 'CO_DELEGATION', 'REFUSE_DELEGATION', 'Izglītības iestāde vai eksaminācijas centrs nav akreditēts.', 'Profesionālās izglītības likuma 29.1 pants', 110),
  ('GROUND_RESOURCES', 'GROUND', 'CO_DELEGATION', 'REFUSE_DELEGATION', 'Iestāde nevar nodrošināt eksāmena norisi.', 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146', 120),
  ('GROUND_INFORMATION', 'GROUND', 'CO_DELEGATION', 'REFUSE_DELEGATION', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 'Administratīvā procesa likuma 59. pants', 130),
  ('GROUND_REQUEST', 'GROUND', 'CO_END', 'END_CONTRACT', 'Izglītības iestāde ir lūgusi izbeigt līgumu.', 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146', 110),
  ('GROUND_ACCREDITATION', 'GROUND', 'CO_END', 'END_CONTRACT', 'Izglītības iestāde ir zaudējusi akreditāciju.', 'Profesionālās izglītības likuma 29.1 pants', 120),
  ('GROUND_BREACH', 'GROUND', 'CO_END', 'END_CONTRACT', 'Izglītības iestāde nav ievērojusi līgumu vai eksāmenu kārtību.', 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146', 130),
  ('GROUND_INSTITUTION_ENDED', 'GROUND', 'CO_END', 'END_CONTRACT', 'Izglītības iestāde ir svītrota no Izglītības iestāžu reģistra.', 'Izglītības likums', 140),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'COMPETENCE';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, 'REFUSE_DELEGATION_FACTS', p.part, p.procedure, 'REFUSE_DELEGATION', p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
 where r.rule_set = 'COMPETENCE' and p.code = 'DELEGATE_FACTS';

-- The law of the day itself; how a decision is contested and what a party is told of the steps of its case are the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'COMPETENCE'
union all
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'COMPETENCE' and c.rule_set = 'INSTITUTION' and c.valid_to is null and (p.code = 'CONTEST' or p.code like 'LETTER_%');
