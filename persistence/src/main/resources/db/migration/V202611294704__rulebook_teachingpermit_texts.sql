-- Paragraphs for acts about permits to work as a teacher. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('GRANT_TITLE', 'TITLE', null, 'GRANT_PERMIT', 'Par atļauju strādāt par pedagogu', 'Administratīvā procesa likuma 67. pants', 5),
  ('GRANT_RESTRICTED_TITLE', 'TITLE', null, 'GRANT_RESTRICTED', 'Par atļauju strādāt par pedagogu ar ierobežojumiem', 'Administratīvā procesa likuma 67. pants', 5),
  ('REFUSE_TITLE', 'TITLE', null, 'REFUSE_TEACHING', 'Par atteikumu atļaut strādāt par pedagogu', 'Administratīvā procesa likuma 67. pants', 5),
  ('LEAVE_UNEXAMINED_TITLE', 'TITLE', null, 'LEAVE_UNEXAMINED', 'Par iesnieguma atstāšanu bez izskatīšanas', 'Administratīvā procesa likuma 67. pants', 5),
  ('ANNUL_PERMIT_TITLE', 'TITLE', null, 'ANNUL_PERMIT', 'Par atļaujas strādāt par pedagogu Nr. {entry} anulēšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('PERMIT_FACTS', 'FACTS', 'TP_PERMIT', null,
   'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par atļauju strādāt par pedagogu. Iesniedzējs: {applicant}. Izglītības iestāde un amats: {institution}. Ziņas par sodāmību: {offences}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('GRANT_REASONING', 'REASONING', 'TP_PERMIT', 'GRANT_PERMIT',
   'Personu izvērtēšanas komisija, iepazinusies ar iesniegtajiem dokumentiem un uzklausījusi personu, konstatē: {checks}. Izvērtējot nodarījuma raksturu, laiku kopš tā un personas turpmāko rīcību, komisija atzīst, ka persona, strādājot par pedagogu, neapdraud izglītojamo intereses.',
   'Administratīvā procesa likuma 65. pants; Izglītības likuma 50. panta pirmās daļas 1. punkts', 20),
  ('GRANT_OPERATIVE', 'OPERATIVE', 'TP_PERMIT', 'GRANT_PERMIT', 'Atļaut strādāt par pedagogu. Persona: {applicant}. Atļauja ir spēkā, sākot ar {effective}.', 'Izglītības likuma 50. panta pirmās daļas 1. punkts', 40),
  ('GRANT_RESTRICTED_REASONING', 'REASONING', 'TP_PERMIT', 'GRANT_RESTRICTED',
   'Personu izvērtēšanas komisija, iepazinusies ar iesniegtajiem dokumentiem un uzklausījusi personu, konstatē: {checks}. {ground} {reasons} Līdz ar to atļauja dodama ar ierobežojumiem attiecībā uz izglītojamo grupām.',
   'Administratīvā procesa likuma 65. un 66. pants; Izglītības likuma 50. panta pirmās daļas 1. punkts', 20),
  ('GRANT_RESTRICTED_OPERATIVE', 'OPERATIVE', 'TP_PERMIT', 'GRANT_RESTRICTED',
   'Atļaut strādāt par pedagogu ar ierobežojumu: nav atļauts strādāt ar šādām izglītojamo grupām – {groups}. Persona: {applicant}. Atļauja ir spēkā, sākot ar {effective}.',
   'Izglītības likuma 50. panta pirmās daļas 1. punkts', 40),
  ('REFUSE_REASONING', 'REASONING', 'TP_PERMIT', 'REFUSE_TEACHING', 'Personu izvērtēšanas komisija konstatē: {checks}. {ground} {reasons}',
   'Administratīvā procesa likuma 65. un 66. pants; Izglītības likuma 50. panta pirmās daļas 1. punkts', 20),
  ('REFUSE_OPERATIVE', 'OPERATIVE', 'TP_PERMIT', 'REFUSE_TEACHING', 'Atteikt atļauju strādāt par pedagogu. Persona: {applicant}.', 'Izglītības likuma 50. panta pirmās daļas 1. punkts', 40),
  ('LEAVE_UNEXAMINED_REASONING', 'REASONING', 'TP_PERMIT', 'LEAVE_UNEXAMINED', 'Personu izvērtēšanas komisija konstatē: {checks}. {ground} Atļauju var lūgt tikai pēc tam, kad sodāmība ir dzēsta vai noņemta.',
   'Administratīvā procesa likuma 65. un 66. pants; Izglītības likuma 50. panta pirmās daļas 1. punkts', 20),
  ('LEAVE_UNEXAMINED_OPERATIVE', 'OPERATIVE', 'TP_PERMIT', 'LEAVE_UNEXAMINED', 'Atstāt iesniegumu Nr. {number} bez izskatīšanas. Pēc sodāmības dzēšanas vai noņemšanas iesniegumu var iesniegt atkārtoti.',
   'Izglītības likuma 50. panta pirmās daļas 1. punkts', 40),
  ('ANNUL_FACTS', 'FACTS', 'TP_ANNULMENT', 'ANNUL_PERMIT', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par atļaujas strādāt par pedagogu Nr. {entry} anulēšanu. Persona: {applicant}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('ANNUL_REASONING', 'REASONING', 'TP_ANNULMENT', 'ANNUL_PERMIT', 'Personu izvērtēšanas komisija konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('ANNUL_OPERATIVE', 'OPERATIVE', 'TP_ANNULMENT', 'ANNUL_PERMIT', 'Anulēt atļauju strādāt par pedagogu Nr. {entry}. Persona: {applicant}. Atļauja ir anulēta ar {effective}.',
   'Izglītības likuma 50. panta pirmās daļas 1. punkts', 40),
  ('TERMINATE_FACTS', 'FACTS', 'TP_ANNULMENT', 'TERMINATE', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding}. Lietas dalībnieks: {applicant}.', 'Administratīvā procesa likuma 67. pants', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}', 'Administratīvā procesa likuma 65. un 66. pants', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.', 'Administratīvā procesa likuma 64. pants', 40),
  ('GROUND_BAN', 'GROUND', 'TP_PERMIT', 'REFUSE_TEACHING', 'Persona ir sodīta par nodarījumu, pēc kura likums liedz strādāt ar bērniem neatkarīgi no sodāmības dzēšanas.', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 110),
  ('GROUND_RISK', 'GROUND', 'TP_PERMIT', 'REFUSE_TEACHING', 'Izvērtētie apstākļi nedod pamatu atzīt, ka persona, strādājot par pedagogu, neapdraudēs izglītojamo intereses.', 'Izglītības likuma 50. panta pirmās daļas 1. punkts', 120),
  ('GROUND_RESTRICTION', 'GROUND', 'TP_PERMIT', 'GRANT_RESTRICTED', 'Izvērtētie apstākļi pieļauj darbu par pedagogu, bet ne ar visām izglītojamo grupām.', 'Izglītības likuma 50. panta pirmās daļas 1. punkts', 110),
  ('GROUND_NOT_EXPUNGED', 'GROUND', 'TP_PERMIT', 'LEAVE_UNEXAMINED', 'Sodāmība nav dzēsta vai noņemta.', 'Krimināllikuma 63. pants; Izglītības likuma 50. pants', 110),
  ('GROUND_OWN_REQUEST', 'GROUND', 'TP_ANNULMENT', 'ANNUL_PERMIT', 'Anulēšanu lūdz pati persona.', 'Administratīvā procesa likuma 86. pants', 110),
  ('GROUND_NEW_CONVICTION', 'GROUND', 'TP_ANNULMENT', 'ANNUL_PERMIT', 'Persona ir sodīta par jaunu nodarījumu vai tai noteikts aizliegums strādāt ar bērniem.', 'Izglītības likuma 50. pants', 120),
  ('GROUND_FALSE_DATA', 'GROUND', 'TP_ANNULMENT', 'ANNUL_PERMIT', 'Atļauja izsniegta, pamatojoties uz nepatiesām ziņām.', 'Administratīvā procesa likuma 86. pants', 130),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 'Administratīvā procesa likuma 64. pants', 190)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'TEACHING_PERMIT';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'TEACHING_PERMIT';

-- How a decision is contested, and what a party is told of the steps of its case, is the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'TEACHING_PERMIT' and c.rule_set = 'CHILD_MINDER' and c.valid_to is null
   and p.code in ('CONTEST', 'LETTER_INFORMATION_REQUEST', 'LETTER_HEARING', 'LETTER_EXTENSION', 'LETTER_DECISION', 'LETTER_SUSPENDED', 'LETTER_RESUMED',
                  'LETTER_WITHDRAWN', 'LETTER_LEFT_UNEXAMINED', 'LETTER_FORWARDED', 'LETTER_JOINED', 'LETTER_CONTEST_OUTCOME');
