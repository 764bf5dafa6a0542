-- Psychologists: Psihologu likums, in force since 1.01.2018; MK 301/2018. What stands on the service page of latvija.lv is verified.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'PSYCHOLOGIST', '2018-01-01', null, 'Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301',
   'Psihologu reģistrs', 'Register of psychologists', false,
   'Likuma panti, pārejas noteikumi (līdz 2022. gada 31. decembrim) un noteikumu Nr. 301 spēkā stāšanās diena jāsalīdzina ar oficiālo publikāciju.');

-- Seven members (AM, IeM, TM, VM, the Service, two associations) and a sitting each month: read. Quorum and what a tie does: not read.
insert into rule_board (rule_version_id, board, name_lv, name_en, power, voting_members, quorum, tie, ballot, external, nominated_by, mandate_months, every_months, citation, verified)
select r.id, 'PSYCHOLOGIST', 'Psihologu sertifikācijas padome', 'Psychologist certification board', 'DECIDES', 7, 4, 'CHAIR_DECIDES', 'OPEN', true,
       'Aizsardzības, Iekšlietu, Tieslietu un Veselības ministrija, Izglītības kvalitātes valsts dienests un divas psihologu apvienības', null, 1,
       'Psihologu likums (kvorums nav pārbaudīts)', false
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';

-- The Board decides; whether the end of practice is one of its matters is not verified.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, board, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, 'BOARD', 'PSYCHOLOGIST', v.favourable, v.short_form, 'CONTEST', 'Izglītības un zinātnes ministrija', v.citation, false
  from rule_version r cross join (values
  ('PS_REGISTRATION', 'REGISTER', true, true, 'Psihologu likums'),
  ('PS_REGISTRATION', 'REFUSE', false, false, 'Psihologu likums'),
  ('PS_AMENDMENT', 'AMEND', true, true, 'Psihologu likums'),
  ('PS_AMENDMENT', 'REFUSE_AMENDMENT', false, false, 'Psihologu likums'),
  ('PS_REREGISTRATION', 'REREGISTER', true, true, 'Psihologu likums'),
  ('PS_REREGISTRATION', 'REFUSE', false, false, 'Psihologu likums'),
  ('PS_TERMINATION', 'END_PRACTICE', true, true, 'Psihologu likums'),
  ('PS_EXCLUSION', 'EXCLUDE', false, false, 'Psihologu likums')
) v(procedure, kind, favourable, short_form, citation)
 where r.rule_set = 'PSYCHOLOGIST';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select distinct d.rule_version_id, d.procedure, 'TERMINATE', 'OTHER_OFFICIAL', d.procedure = 'PS_EXCLUSION', false, 'CONTEST', d.contest_body, 'Administratīvā procesa likuma 64. pants', false
  from rule_decision d where d.board = 'PSYCHOLOGIST';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION_REGISTRATION', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Psihologu likums (lēmums mēneša laikā); pagarināšana – Administratīvā procesa likuma 64. pants', true),
  ('DECISION_END', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants', false),
  ('PUBLICATION', 3, 'WORKING_DAY', 'DECISION', null, null, 'Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301 (ieraksts triju darba dienu laikā)', true),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants', false),
  ('IMPROVEMENT_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, citation, verified)
 where r.rule_set = 'PSYCHOLOGIST';

-- applies_to of an exclusion: the ground on which it was begun.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, v.verified
  from rule_version r cross join (values
  ('PS_REGISTRATION', 'IDENTITY', 'Personas dati sakrīt ar Fizisko personu reģistru', 'The data agree with the population register', 'PMLP', 'ALL', 10, 'Psihologu likuma 6. pants', true),
  ('PS_REGISTRATION', 'EDUCATION', 'Diplomi un to pielikumi apliecina izglītību psiholoģijā akreditētās programmās', 'Diplomas and their supplements prove education in accredited programmes of psychology', 'APPLICANT', 'ALL', 20, 'Psihologu likums', true),
  ('PS_REGISTRATION', 'CRIMINAL_RECORD', 'Sodu reģistrā nav ierobežojuma strādāt par psihologu', 'The register of convictions shows no bar to work as a psychologist', 'SODU_REGISTRS', 'ALL', 30, 'Psihologu likuma 6. pants', true),
  ('PS_REGISTRATION', 'COURTS', 'Tiesu un izmeklēšanas iestāžu ziņas neliedz reģistrāciju', 'What courts and investigators say does not bar the registration', 'COURTS', 'ALL', 40, 'Psihologu likuma 6. pants', true),
  ('PS_AMENDMENT', 'CHANGED_DATA', 'Lūgtās izmaiņas ir apliecinātas', 'The changes are proved', 'APPLICANT', 'ALL', 10, 'Psihologu likums', false),
  ('PS_REREGISTRATION', 'IDENTITY', 'Personas dati sakrīt ar Fizisko personu reģistru', 'The data agree with the population register', 'PMLP', 'ALL', 10, 'Psihologu likuma 6. pants', true),
  ('PS_REREGISTRATION', 'CRIMINAL_RECORD', 'Sodu reģistrā nav ierobežojuma strādāt par psihologu', 'The register of convictions shows no bar to work as a psychologist', 'SODU_REGISTRS', 'ALL', 20, 'Psihologu likuma 6. pants', true),
  ('PS_REREGISTRATION', 'COURTS', 'Tiesu un izmeklēšanas iestāžu ziņas neliedz reģistrāciju', 'What courts and investigators say does not bar the registration', 'COURTS', 'ALL', 30, 'Psihologu likuma 6. pants', true),
  ('PS_TERMINATION', 'REQUEST_BY_HOLDER', 'Prakses izbeigšanu lūdz pats psihologs', 'The end is asked for by the psychologist', 'APPLICANT', 'ALL', 10, 'Administratīvā procesa likuma 56. pants', false),
  ('PS_EXCLUSION', 'DEATH', 'Fizisko personu reģistrā ir ziņas par psihologa nāvi', 'The population register says that the psychologist has died', 'PMLP', 'GROUND_DEATH', 10, 'Psihologu likums', false),
  ('PS_EXCLUSION', 'CRIMINAL_RECORD', 'Konstatēts ierobežojums strādāt par psihologu', 'A bar to work as a psychologist was found', 'SODU_REGISTRS', 'GROUND_CONVICTION', 20, 'Psihologu likuma 6. pants', false),
  ('PS_EXCLUSION', 'FALSE_DATA', 'Konstatēts, ka reģistrācijai sniegtas nepatiesas ziņas', 'The registration was found to stand on false data', 'IKVD', 'GROUND_FALSE_DATA', 30, 'Psihologu likums', false),
  ('PS_EXCLUSION', 'VIOLATION', 'Konstatēts būtisks profesionālās darbības pārkāpums', 'Serious professional misconduct was found', 'IKVD', 'GROUND_VIOLATION', 40, 'Psihologu likums', false),
  ('PS_EXCLUSION', 'PARTY_HEARD', 'Noskaidrots psihologa viedoklis; ja psihologs miris, to pieraksta', 'The psychologist was heard; a note if the psychologist has died', 'IKVD', 'ALL', 50, 'Administratīvā procesa likuma 62. pants', false)
) v(procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
 where r.rule_set = 'PSYCHOLOGIST';

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, 'MIN_CREDITS', '200', 'Psihologu likums (bakalaura un maģistra studijas psiholoģijā vismaz 200 kredītpunktu apjomā)', true
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';

-- What the law makes public: name, day and number of registration, decisions, certificates with field and validity, marks of suspension, annulment,
-- end, exclusion and restoration, education; nothing else of the person.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'PSYCHOLOGIST', v.field, v.public, v.master, v.open_to, 'Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301', v.verified
  from rule_version r cross join (values
  ('number', true, 'IKVIS', 'DECISION', true), ('status', true, 'IKVIS', 'DECISION', false), ('displayName', true, 'PMLP', 'MASTER', true),
  ('personalCode', false, 'PMLP', 'MASTER', true), ('registeredOn', true, 'IKVIS', 'DECISION', true), ('decisions', true, 'IKVIS', 'DECISION', true),
  ('education', true, 'IKVIS', 'DECISION', true), ('certificates', true, 'IKVIS', 'DECISION', true), ('endedOn', true, 'IKVIS', 'DECISION', true),
  ('endGround', false, 'IKVIS', 'DECISION', false), ('rights', false, 'IKVIS', 'DECISION', false), ('contracts', false, 'IKVIS', 'OFFICIAL', false)
) v(field, public, master, open_to, verified)
 where r.rule_set = 'PSYCHOLOGIST';

-- The price list has the registration; now there is a procedure to which it belongs.
update rule_fee set procedure = 'PS_REGISTRATION' where item = 'PSY_REGISTRATION';
