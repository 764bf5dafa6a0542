-- Scientific institutions: Zinātniskās darbības likums; since 6.05.2021 the Service's internal rules 1D-03e/4.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'SCIENTIFIC_INSTITUTION', '2005-05-19', '2021-05-06', 'Zinātniskās darbības likums', 'Zinātnisko institūciju reģistrs (līdz 2021. gada iekšējiem noteikumiem)',
   'Register of scientific institutions (before the internal rules of 2021)', false, 'Likuma panti un agrākā reģistrācijas kārtība jāsalīdzina ar oficiālo publikāciju.'),
  (nextval('rule_version_seq'), 'SCIENTIFIC_INSTITUTION', '2021-05-06', null, 'Zinātniskās darbības likums; Izglītības kvalitātes valsts dienesta 2021. gada 6. maija iekšējie noteikumi Nr. 1D-03e/4',
   'Zinātnisko institūciju reģistrs (2021. gada iekšējie noteikumi)', 'Register of scientific institutions (internal rules of 2021)', false, 'Likuma panti jāsalīdzina ar oficiālo publikāciju.');

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION_REGISTRATION', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants', false),
  ('DECISION_AMENDMENT', 10, 'WORKING_DAY', 'RECEIPT', 4, 'MONTH', 'Zinātniskās darbības likums (10 darba dienas); pagarināšana – Administratīvā procesa likuma 64. pants', true),
  ('DECISION_END', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants', false),
  ('PUBLICATION', 3, 'WORKING_DAY', 'DECISION', null, null, 'Zinātniskās darbības likums (publicēšanas termiņš jāpārbauda)', false),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, citation, verified)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, 'OTHER_OFFICIAL', v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('SC_REGISTRATION', 'REGISTER', true, true, 'Zinātniskās darbības likums'),
  ('SC_REGISTRATION', 'REFUSE', false, false, 'Zinātniskās darbības likums'),
  ('SC_REGISTRATION', 'TERMINATE', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('SC_AMENDMENT', 'AMEND', true, true, 'Zinātniskās darbības likums'),
  ('SC_AMENDMENT', 'REFUSE_AMENDMENT', false, false, 'Zinātniskās darbības likums'),
  ('SC_AMENDMENT', 'TERMINATE', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('SC_REORGANISATION', 'REORGANISE', true, true, 'Zinātniskās darbības likums'),
  ('SC_REORGANISATION', 'TERMINATE', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('SC_EXCLUSION', 'EXCLUDE', false, false, 'Zinātniskās darbības likums'),
  ('SC_EXCLUSION', 'TERMINATE', true, false, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, favourable, short_form, citation)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

-- applies_to: ALL; DOCTORS and NAME, where an amendment changes this; of an exclusion the ground on which the case was begun.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, 'Zinātniskās darbības likums', false
  from rule_version r cross join (values
  ('SC_REGISTRATION', 'HOLDER_ENTITY', 'Iesniedzējs ir reģistrēts un nav likvidējams', 'The applicant is registered and not in liquidation', 'UR', 'ALL', 10),
  ('SC_REGISTRATION', 'RESEARCH_PURPOSE', 'Statūti vai nolikums paredz zinātnisko darbību', 'The statutes provide for scientific activity', 'APPLICANT', 'ALL', 20),
  ('SC_REGISTRATION', 'CRITERIA_FORM', 'Aizpildīta atbilstības kritēriju veidlapa', 'The form of criteria is complete', 'APPLICANT', 'ALL', 30),
  ('SC_REGISTRATION', 'DOCTORS', 'Zinātnes doktoru grādi un darba attiecības ir apliecinātas', 'Degrees and employment of the doctors are proved', 'NZIDS', 'ALL', 40),
  ('SC_REGISTRATION', 'NAME', 'Nosaukums ir valsts valodā un nav maldinošs', 'The name is in the state language and does not mislead', 'IKVD', 'ALL', 50),
  ('SC_AMENDMENT', 'CHANGED_DATA', 'Lūgtās izmaiņas ir pamatotas ar dokumentiem', 'The changes are proved by documents', 'APPLICANT', 'ALL', 10),
  ('SC_AMENDMENT', 'DOCTORS', 'Zinātnes doktoru grādi un darba attiecības ir apliecinātas', 'Degrees and employment of the doctors are proved', 'NZIDS', 'DOCTORS', 20),
  ('SC_AMENDMENT', 'NAME', 'Nosaukums ir valsts valodā un nav maldinošs', 'The name is in the state language and does not mislead', 'IKVD', 'NAME', 30),
  ('SC_REORGANISATION', 'REORGANISATION_DECISION', 'Lēmums par reorganizāciju (datums un numurs)', 'Decision on the reorganisation (day and number)', 'APPLICANT', 'ALL', 10),
  ('SC_REORGANISATION', 'SUCCESSOR', 'Tiesību un saistību pārņēmējs ir zināms', 'It is known who takes over rights and duties', 'UR', 'ALL', 20),
  ('SC_EXCLUSION', 'REQUEST_BY_HOLDER', 'Iesniegumu ir parakstījusi pilnvarota persona', 'The application is signed by somebody authorised', 'APPLICANT', 'GROUND_REQUEST', 10),
  ('SC_EXCLUSION', 'TOO_FEW_DOCTORS', 'Institūcijā nav vajadzīgā zinātnes doktoru skaita', 'The institution has too few doctors of science', 'NZIDS', 'GROUND_DOCTORS', 20),
  ('SC_EXCLUSION', 'PARTY_HEARD', 'Institūcija ir uzklausīta', 'The institution was heard', 'APPLICANT', 'GROUND_DOCTORS', 30),
  ('SC_EXCLUSION', 'HOLDER_ENDED', 'Institūcija ir izslēgta no Uzņēmumu reģistra', 'The institution was struck from the Enterprise Register', 'UR', 'GROUND_HOLDER_ENDED', 40)
) v(procedure, code, name_lv, name_en, source, applies_to, sort)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

-- How many different persons with a doctorate in one of the institution's directions it needs.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'MIN_DOCTORS', '5', 'Zinātniskās darbības likums', true from rule_version where rule_set = 'SCIENTIFIC_INSTITUTION';

-- Everything here is decided on. Who the doctors are is not public, how many there are is.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'SCIENTIFIC_INSTITUTION', v.field, v.field <> 'doctors', 'IKVIS', 'DECISION', r.citation, false
  from rule_version r cross join (values ('number'), ('status'), ('registeredOn'), ('endedOn'), ('endGround'), ('successor'), ('name'), ('kind'), ('holder'),
  ('registrationNumber'), ('address'), ('municipality'), ('directions'), ('doctors'), ('doctorCount'), ('head'), ('phone'), ('email'), ('website')) v(field)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';
