-- Licensing of programmes: Izglītības likums; Vispārējās izglītības likums; Profesionālās izglītības likums; MK 218/2019, since 2023 MK 253/2023. What differs between
-- kinds of programmes are rows.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'PROGRAMME_LICENCE', '2010-01-01', '2019-06-01', 'Izglītības likuma 33. pants', 'Izglītības programmu licencēšana (līdz 2019. gada noteikumiem)',
   'Licensing of programmes (before the regulation of 2019)', false,
   'Iepriekšējais Ministru kabineta regulējums jānoskaidro; noteikumi pārņemti no 2019. gada redakcijas, lai ievadītu vēsturiskos datus.'),
  (nextval('rule_version_seq'), 'PROGRAMME_LICENCE', '2019-06-01', '2023-05-26', 'Izglītības likuma 33. pants; Ministru kabineta 2019. gada 28. maija noteikumi Nr. 218',
   'Izglītības programmu licencēšana (2019. gada noteikumi)', 'Licensing of programmes (regulation of 2019)', false, 'Spēkā stāšanās diena un panta numurs jāsalīdzina ar oficiālo publikāciju.'),
  (nextval('rule_version_seq'), 'PROGRAMME_LICENCE', '2023-05-26', null, 'Izglītības likuma 33. pants; Ministru kabineta 2023. gada 23. maija noteikumi Nr. 253',
   'Izglītības programmu licencēšana (2023. gada noteikumi)', 'Licensing of programmes (regulation of 2023)', false, 'Spēkā stāšanās diena un punktu numuri jāsalīdzina ar oficiālo publikāciju.');

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, false
  from rule_version r cross join (values
  ('DECISION_LICENSING', 1, 'MONTH', 'RECEIPT', 2, 'MONTH', 'Izglītības programmu licencēšanas kārtība (mēnesis; ja vajadzīga papildu informācija, divi mēneši)'),
  ('DECISION_AMENDMENT', 1, 'MONTH', 'RECEIPT', 2, 'MONTH', 'Izglītības programmu licencēšanas kārtība (mēnesis; ja vajadzīga papildu informācija, divi mēneši)'),
  ('DECISION_LOSS', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants'),
  ('PUBLICATION', 3, 'WORKING_DAY', 'DECISION', null, null, 'Izglītības programmu licencēšanas kārtība'),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)'),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants')
) v(code, amount, unit, starts_from, max_amount, max_unit, citation)
 where r.rule_set = 'PROGRAMME_LICENCE';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, 'OTHER_OFFICIAL', v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('PL_LICENSING', 'LICENSE', true, true, 'Izglītības programmu licencēšanas kārtība'),
  ('PL_LICENSING', 'REFUSE', false, false, 'Izglītības programmu licencēšanas kārtība'),
  ('PL_LICENSING', 'TERMINATE', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('PL_AMENDMENT', 'AMEND', true, true, 'Izglītības programmu licencēšanas kārtība'),
  ('PL_AMENDMENT', 'REFUSE_AMENDMENT', false, false, 'Izglītības programmu licencēšanas kārtība'),
  ('PL_AMENDMENT', 'TERMINATE', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('PL_LOSS', 'LOSE_FORCE', false, false, 'Izglītības programmu licencēšanas kārtība'),
  ('PL_LOSS', 'TERMINATE', true, false, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, favourable, short_form, citation)
 where r.rule_set = 'PROGRAMME_LICENCE';

-- applies_to: ALL; GENERAL and VOCATIONAL by kind, OWN of programmes that the institution made itself, QUALIFIED of those that lead to a qualification, WORK_BASED (parameters
-- below); PLACES, PLAN, TAKEOVER where an amendment changes this; of the loss of force: its ground.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, r.citation, false
  from rule_version r cross join (values
  ('PL_LICENSING', 'INSTITUTION', 'Izglītības iestāde ir reģistrēta', 'The institution is registered', 'IKVD', 'ALL', 10),
  ('PL_LICENSING', 'CODE', 'Kods atbilst Latvijas izglītības klasifikācijai un programmas veidam', 'The code agrees with the classification of education and the kind of programme', 'IKVD', 'ALL', 20),
  ('PL_LICENSING', 'STANDARD', 'Programma atbilst izglītības standartam', 'The programme agrees with the standard of education', 'IKVD', 'GENERAL', 30),
  ('PL_LICENSING', 'PLAN', 'Mācību priekšmetu un stundu plāns atbilst paraugam vai standartam', 'The plan of subjects and hours agrees with the sample or the standard', 'VIIS', 'GENERAL', 40),
  ('PL_LICENSING', 'OWN_PROGRAMME', 'Iestādes izstrādātā programma saskaņota ar dibinātāju', 'The programme of the institution is agreed with the founder', 'APPLICANT', 'OWN', 50),
  ('PL_LICENSING', 'ADDRESS', 'Īstenošanas vietas ir reģistrētas un Valsts adrešu reģistrā', 'The places of delivery are registered and in the State Address Register', 'VZD', 'ALL', 60),
  ('PL_LICENSING', 'FOUNDER_CONSENT', 'Saņemta dibinātāja piekrišana', 'The founder has consented', 'APPLICANT', 'VOCATIONAL', 70),
  ('PL_LICENSING', 'PROFESSION_STANDARD', 'Programma atbilst profesijas standartam vai kvalifikācijas prasībām', 'The programme agrees with the standard of the profession', 'IKVD', 'QUALIFIED', 80),
  ('PL_LICENSING', 'EXPERT_VISIT', 'Nozares eksperts ir apmeklējis īstenošanas vietas', 'An expert of the sector has visited the places of delivery', 'IKVD', 'VOCATIONAL', 90),
  ('PL_LICENSING', 'RESOURCES', 'Resursi un personāls ir pietiekami', 'Resources and staff are sufficient', 'IKVD', 'VOCATIONAL', 100),
  ('PL_LICENSING', 'EMPLOYER', 'Ir vienošanās ar uzņēmumu par darba vidē balstītām mācībām', 'There is an agreement with an enterprise on work-based learning', 'APPLICANT', 'WORK_BASED', 110),
  ('PL_AMENDMENT', 'INSTITUTION', 'Izglītības iestāde ir reģistrēta', 'The institution is registered', 'IKVD', 'ALL', 10),
  ('PL_AMENDMENT', 'ADDRESS', 'Jaunās īstenošanas vietas ir reģistrētas un Valsts adrešu reģistrā', 'The new places of delivery are registered and in the State Address Register', 'VZD', 'PLACES', 20),
  ('PL_AMENDMENT', 'PLAN', 'Grozītais plāns atbilst standartam', 'The amended plan agrees with the standard', 'IKVD', 'PLAN', 30),
  ('PL_AMENDMENT', 'FOUNDER_CONSENT', 'Saņemta dibinātāja piekrišana', 'The founder has consented', 'APPLICANT', 'VOCATIONAL', 40),
  ('PL_AMENDMENT', 'TAKEOVER', 'Abu iestāžu dibinātāji vienojušies par programmas pārņemšanu', 'The founders of both institutions agree on the takeover', 'APPLICANT', 'TAKEOVER', 50),
  ('PL_LOSS', 'NOT_STARTED', 'Programmas īstenošana gada laikā nav sākta', 'The programme did not start within a year', 'VIIS', 'GROUND_NOT_STARTED', 10),
  ('PL_LOSS', 'INSTITUTION_ENDED', 'Izglītības iestāde ir svītrota no reģistra', 'The institution was struck off', 'IKVD', 'GROUND_INSTITUTION_ENDED', 20),
  ('PL_LOSS', 'REQUEST', 'Iestādes vai dibinātāja lūgums (datums un numurs)', 'Request of the institution or its founder (day and number)', 'APPLICANT', 'GROUND_REQUEST', 30),
  ('PL_LOSS', 'LEARNERS', 'Izglītojamiem ir iespēja turpināt izglītību', 'The learners can go on with their education', 'VIIS', 'ALL', 40)
) v(procedure, code, name_lv, name_en, source, applies_to, sort)
 where r.rule_set = 'PROGRAMME_LICENCE';

-- CODES_<kind>: how codes of the kind begin; CODE_FORM_<form>: the last sign of a general programme in that form (none is named where any may stand).
-- KINDS_<group>: the kinds that checks of the group are made for. START_NOTICE_MONTHS: how long before its start a programme is applied for; START_MONTHS: within which time
-- it has to start.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, r.citation, false
  from rule_version r cross join (values
  ('KINDS_GENERAL', 'PRESCHOOL,BASIC,SECONDARY,SPECIAL_PRESCHOOL,SPECIAL_BASIC,SPECIAL_SECONDARY,INTERNATIONAL'),
  ('KINDS_VOCATIONAL', 'VOCATIONAL_BASIC,TRADE,VOCATIONAL_SECONDARY,CONTINUING,IMPROVEMENT,VOCATIONAL_ORIENTATION'),
  ('KINDS_QUALIFIED', 'VOCATIONAL_BASIC,TRADE,VOCATIONAL_SECONDARY,CONTINUING'),
  ('CODES_PRESCHOOL', '01011'),
  ('CODES_BASIC', '11011,21011,23011'),
  ('CODES_SECONDARY', '31011,31012,31013,31014,31016'),
  ('CODES_SPECIAL_PRESCHOOL', '01015'),
  ('CODES_SPECIAL_BASIC', '11015,21015,23015'),
  ('CODES_SPECIAL_SECONDARY', '31015'),
  ('CODES_VOCATIONAL_BASIC', '22'),
  ('CODES_TRADE', '32,35A'),
  ('CODES_VOCATIONAL_SECONDARY', '33,35B'),
  ('CODES_CONTINUING', '10T,20T,30T'),
  ('CODES_IMPROVEMENT', '10P,20P,30P'),
  ('CODES_VOCATIONAL_ORIENTATION', '10V,20V,30V'),
  ('CODE_FORM_FULL_TIME', '1'),
  ('CODE_FORM_EVENING', '2'),
  ('CODE_FORM_PART_TIME', '3'),
  ('CODE_FORM_DISTANCE', '4'),
  ('START_NOTICE_MONTHS', '1'),
  ('START_MONTHS', '12')
) v(code, value)
 where r.rule_set = 'PROGRAMME_LICENCE';

-- Which field needs a decision, and which an official updates without one (MK 218 p. 13).
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'PROGRAMME_LICENCE', v.field, v.public, 'IKVIS', v.open_to,
       case when v.open_to = 'OFFICIAL' then r.citation || ' (ziņu aktualizācija, 218. noteikumu 13. punkts)' else r.citation end, false
  from rule_version r cross join (values
  ('number', true, 'DECISION'), ('status', true, 'DECISION'), ('registeredOn', true, 'DECISION'), ('lostOn', true, 'DECISION'), ('lostGround', true, 'DECISION'), ('startsBy', true, 'DECISION'),
  ('institution', true, 'DECISION'), ('code', true, 'DECISION'), ('name', true, 'DECISION'), ('kind', true, 'DECISION'), ('way', true, 'DECISION'), ('form', true, 'DECISION'),
  ('modular', true, 'DECISION'), ('workBased', true, 'DECISION'), ('qualifications', true, 'DECISION'), ('learners', true, 'DECISION'), ('takenOverFrom', true, 'OFFICIAL'),
  ('language', true, 'OFFICIAL'), ('minority', true, 'OFFICIAL'), ('places', true, 'OFFICIAL'), ('municipality', true, 'DECISION'), ('duration', true, 'OFFICIAL'), ('hours', true, 'OFFICIAL'),
  ('plan', true, 'OFFICIAL'), ('startsOn', true, 'OFFICIAL'), ('startedOn', true, 'OFFICIAL')
) v(field, public, open_to)
 where r.rule_set = 'PROGRAMME_LICENCE';

-- Prices are not held against the official publication.
insert into rule_fee (rule_version_id, item, name_lv, name_en, charge_kind, price, vat, per, register, procedure, holds_step, pay_days, citation, verified)
select v.id, 'PL_LICENSING', 'Izglītības programmas licencēšana', 'Licensing of a programme', 'PAID_SERVICE', 30.00, 'NOT_TAXED', 'CASE', 'PROGRAMME_LICENCE', 'PL_LICENSING', 'NONE', 10,
       'Maksas pakalpojumu cenrādis (pozīcija un cena jāpārbauda)', false
  from rule_version v where v.rule_set = 'FEE' and v.valid_from >= '2017-09-12';
