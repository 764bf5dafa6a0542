-- Educational institutions: Izglītības likums 20, 22-26; MK 397/2015, amended on 12.06.2020; since 2023 MK 681/2022. What differs between kinds are rows.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'INSTITUTION', '2010-01-01', '2015-07-18', 'Izglītības likuma 20., 22.–26. pants', 'Izglītības iestāžu reģistrs (līdz 2015. gada noteikumiem)',
   'Register of educational institutions (before the regulation of 2015)', false,
   'Iepriekšējais Ministru kabineta regulējums jānoskaidro; noteikumi pārņemti no 2015. gada redakcijas, lai ievadītu vēsturiskos datus.'),
  (nextval('rule_version_seq'), 'INSTITUTION', '2015-07-18', '2020-06-12', 'Izglītības likuma 20., 22.–26. pants; Ministru kabineta 2015. gada 14. jūlija noteikumi Nr. 397',
   'Izglītības iestāžu reģistrs (2015. gada redakcija)', 'Register of educational institutions (version of 2015)', false, 'Spēkā stāšanās diena jāsalīdzina ar oficiālo publikāciju.'),
  (nextval('rule_version_seq'), 'INSTITUTION', '2020-06-12', '2023-01-01', 'Izglītības likuma 20., 22.–26. pants; Ministru kabineta 2015. gada 14. jūlija noteikumi Nr. 397 (2020. gada 12. jūnija redakcijā)',
   'Izglītības iestāžu reģistrs (2020. gada redakcija)', 'Register of educational institutions (version of 2020)', false, 'Kopš 2020. gada 12. jūnija daļu ziņu iestāde atjauno pati.'),
  (nextval('rule_version_seq'), 'INSTITUTION', '2023-01-01', null, 'Izglītības likuma 20., 22.–26. pants; Ministru kabineta 2022. gada 2. novembra noteikumi Nr. 681',
   'Izglītības iestāžu reģistrs (2023. gada redakcija)', 'Register of educational institutions (version of 2023)', false, 'Punktu numuri jāsalīdzina ar oficiālo publikāciju.');

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION_REGISTRATION', 30, 'DAY', 'RECEIPT', 4, 'MONTH', 'Noteikumi par izglītības iestāžu reģistrāciju (30 dienas; vai tās ir darba dienas, nav pārbaudīts); pagarināšana – Administratīvā procesa likuma 64. pants', false),
  ('DECISION_AMENDMENT', 30, 'DAY', 'RECEIPT', 4, 'MONTH', 'Noteikumi par izglītības iestāžu reģistrāciju (nav pārbaudīts); pagarināšana – Administratīvā procesa likuma 64. pants', false),
  ('DECISION_STRIKE_OFF', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants', false),
  ('PUBLICATION', 3, 'WORKING_DAY', 'DECISION', null, null, 'Noteikumi par izglītības iestāžu reģistrāciju (ziņas publicē triju darba dienu laikā)', true),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, citation, verified)
 where r.rule_set = 'INSTITUTION';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, v.mode, v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('IN_REGISTRATION', 'REGISTER', 'OTHER_OFFICIAL', true, true, 'Izglītības likuma 25. pants'),
  ('IN_REGISTRATION', 'REFUSE', 'OTHER_OFFICIAL', false, false, 'Izglītības likuma 25. pants'),
  ('IN_REGISTRATION', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('IN_AMENDMENT', 'AMEND', 'OTHER_OFFICIAL', true, true, 'Izglītības likuma 25. pants'),
  ('IN_AMENDMENT', 'REFUSE_AMENDMENT', 'OTHER_OFFICIAL', false, false, 'Izglītības likuma 25. pants'),
  ('IN_AMENDMENT', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('IN_STRIKE_OFF', 'STRIKE_OFF', 'OTHER_OFFICIAL', true, true, 'Izglītības likuma 23. un 25. pants'),
  ('IN_STRIKE_OFF', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('IN_EXCLUSION', 'EXCLUDE', 'TWO_OFFICIALS', false, false, 'Izglītības likuma 25. pants'),
  ('IN_EXCLUSION', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, mode, favourable, short_form, citation)
 where r.rule_set = 'INSTITUTION';
-- A founder that the Enterprise Register has struck off cannot be heard any more: the simplified way of MK 681.
update rule_decision d set deciding_mode = 'OTHER_OFFICIAL', citation = 'Ministru kabineta 2022. gada 2. novembra noteikumi Nr. 681 (ja dibinātājs ir likvidēts)'
  from rule_version r where r.id = d.rule_version_id and r.rule_set = 'INSTITUTION' and r.valid_to is null and d.procedure = 'IN_EXCLUSION' and d.kind = 'EXCLUDE';

-- applies_to: ALL; FOUNDER_<kind>, where one of the founders is of that kind; CONSENT and MINORS by kind of institution (parameters below); NAME, KIND, FOUNDERS, PLACES,
-- where an amendment changes this; of striking off: the ground on which it is asked for.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, false
  from rule_version r cross join (values
  ('IN_REGISTRATION', 'FOUNDER_PERSON', 'Dibinātāja identitāte sakrīt ar Fizisko personu reģistru', 'The founder''s identity agrees with the population register', 'PMLP', 'FOUNDER_NATURAL_PERSON', 10, 'Administratīvā procesa likuma 56. pants'),
  ('IN_REGISTRATION', 'FOUNDER_ENTITY', 'Dibinātājs ir reģistrēts un nav likvidējams', 'The founder is registered and not in liquidation', 'UR', 'FOUNDER_LEGAL_PERSON', 20, 'Izglītības likuma 23. pants'),
  ('IN_REGISTRATION', 'FOUNDER_DECISION', 'Dibinātāja lēmums par iestādes dibināšanu (datums un numurs)', 'Decision of the founder to found the institution (day and number)', 'APPLICANT', 'ALL', 30, 'Izglītības likuma 23. pants'),
  ('IN_REGISTRATION', 'MINISTRY_CONSENT', 'Saņemta ministrijas piekrišana', 'The ministry has consented', 'IZM', 'CONSENT', 40, 'Izglītības likuma 23. pants'),
  ('IN_REGISTRATION', 'STATUTES', 'Nolikums atbilst likuma prasībām', 'The statutes meet the law', 'APPLICANT', 'ALL', 50, 'Izglītības likuma 22. pants'),
  ('IN_REGISTRATION', 'NAME', 'Nosaukums ir valsts valodā un nav maldinošs', 'The name is in the state language and does not mislead', 'IKVD', 'ALL', 60, 'Izglītības likuma 26. pants'),
  ('IN_REGISTRATION', 'ADDRESS', 'Adreses ir Valsts adrešu reģistrā', 'The addresses are in the State Address Register', 'VZD', 'ALL', 70, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_REGISTRATION', 'CADASTRE_USE', 'Telpu lietošanas veids Kadastrā atbilst izglītībai', 'The use of the premises in the cadastre fits education', 'VZD', 'ALL', 80, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_REGISTRATION', 'COMMISSIONED', 'Ēka ir pieņemta ekspluatācijā', 'The building is accepted into use', 'BIS', 'ALL', 90, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_REGISTRATION', 'HEALTH_OPINION', 'Veselības inspekcijas atzinums par telpām', 'Opinion of the Health Inspectorate on the premises', 'VI', 'ALL', 100, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_REGISTRATION', 'FIRE_SAFETY', 'Ugunsdrošības pārbaudes atzinums', 'Opinion on fire safety', 'VUGD', 'ALL', 110, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_REGISTRATION', 'HEAD', 'Vadītājam nav ierobežojumu strādāt ar bērniem', 'Nothing bars the head from work with children', 'SODU_REGISTRS', 'MINORS', 120, 'Izglītības likuma 50. pants; Bērnu tiesību aizsardzības likuma 72. pants'),
  ('IN_AMENDMENT', 'FOUNDER_DECISION', 'Dibinātāja lēmums par izmaiņām (datums un numurs)', 'Decision of the founder on the change (day and number)', 'APPLICANT', 'ALL', 10, 'Izglītības likuma 23. pants'),
  ('IN_AMENDMENT', 'MINISTRY_CONSENT', 'Saņemta ministrijas piekrišana', 'The ministry has consented', 'IZM', 'CONSENT', 20, 'Izglītības likuma 23. pants'),
  ('IN_AMENDMENT', 'FOUNDER_ENTITY', 'Jaunais dibinātājs ir reģistrēts un nav likvidējams', 'The new founder is registered and not in liquidation', 'UR', 'FOUNDERS', 30, 'Izglītības likuma 23. pants'),
  ('IN_AMENDMENT', 'STATUTES', 'Nolikums grozīts atbilstoši izmaiņām', 'The statutes follow the change', 'APPLICANT', 'KIND', 40, 'Izglītības likuma 22. pants'),
  ('IN_AMENDMENT', 'NAME', 'Nosaukums ir valsts valodā un nav maldinošs', 'The name is in the state language and does not mislead', 'IKVD', 'NAME', 50, 'Izglītības likuma 26. pants'),
  ('IN_AMENDMENT', 'ADDRESS', 'Adreses ir Valsts adrešu reģistrā', 'The addresses are in the State Address Register', 'VZD', 'PLACES', 60, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_AMENDMENT', 'CADASTRE_USE', 'Telpu lietošanas veids Kadastrā atbilst izglītībai', 'The use of the premises in the cadastre fits education', 'VZD', 'PLACES', 70, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_AMENDMENT', 'HEALTH_OPINION', 'Veselības inspekcijas atzinums par telpām', 'Opinion of the Health Inspectorate on the premises', 'VI', 'PLACES', 80, 'Noteikumi par izglītības iestāžu reģistrāciju'),
  ('IN_STRIKE_OFF', 'LIQUIDATION_DECISION', 'Dibinātāja lēmums par iestādes likvidāciju (datums un numurs)', 'Decision of the founder to liquidate the institution (day and number)', 'APPLICANT', 'GROUND_LIQUIDATION', 10, 'Izglītības likuma 23. pants'),
  ('IN_STRIKE_OFF', 'REORGANISATION_DECISION', 'Dibinātāja lēmums par iestādes reorganizāciju (datums un numurs)', 'Decision of the founder to reorganise the institution (day and number)', 'APPLICANT', 'GROUND_REORGANISATION', 15, 'Izglītības likuma 23. pants'),
  ('IN_STRIKE_OFF', 'MINISTRY_CONSENT', 'Saņemta ministrijas piekrišana', 'The ministry has consented', 'IZM', 'CONSENT', 20, 'Izglītības likuma 23. pants'),
  ('IN_STRIKE_OFF', 'LEARNERS', 'Izglītojamiem ir iespēja turpināt izglītību', 'The learners can go on with their education', 'VIIS', 'MINORS', 30, 'Izglītības likuma 23. pants'),
  ('IN_EXCLUSION', 'FOUNDER_ENDED', 'Dibinātājs ir izslēgts no Uzņēmumu reģistra', 'The founder was struck from the Enterprise Register', 'UR', 'ALL', 10, 'Izglītības likuma 25. pants'),
  ('IN_EXCLUSION', 'LEARNERS', 'Iestādē izglītojamo vairs nav', 'The institution has no learners any more', 'VIIS', 'ALL', 20, 'Izglītības likuma 25. pants')
) v(procedure, code, name_lv, name_en, source, applies_to, sort, citation)
 where r.rule_set = 'INSTITUTION';

-- TYPES_<kind>: the types that an institution of the kind may have. GROUP_<group>: the kinds for which checks of the group are made; CONSENT_FOUNDERS: of which founders.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, false
  from rule_version r cross join (values
  ('TYPES_PRESCHOOL', 'PRESCHOOL', 'Vispārējās izglītības likums'),
  ('TYPES_GENERAL', 'PRIMARY_SCHOOL,BASIC_SCHOOL,SECONDARY_SCHOOL,GYMNASIUM,STATE_GYMNASIUM', 'Vispārējās izglītības likums'),
  ('TYPES_SPECIAL', 'SPECIAL_SCHOOL,PRESCHOOL,BASIC_SCHOOL', 'Vispārējās izglītības likums'),
  ('TYPES_VOCATIONAL', 'TECHNICAL_SCHOOL,COLLEGE', 'Profesionālās izglītības likums'),
  ('TYPES_VOCATIONAL_ORIENTATION', 'ART_SCHOOL,SPORT_SCHOOL', 'Profesionālās izglītības likums'),
  ('TYPES_INTEREST', 'INTEREST_CENTRE', 'Izglītības likums'),
  ('TYPES_ADULT', 'TRAINING_CENTRE', 'Izglītības likums'),
  ('TYPES_CONTINUING', 'TRAINING_CENTRE', 'Profesionālās izglītības likums'),
  ('TYPES_HIGHER', 'HIGHER_SCHOOL,COLLEGE', 'Augstskolu likums'),
  ('TYPES_EXAM_CENTRE', 'EXAM_CENTRE', 'Izglītības likums'),
  ('TYPES_INTERNATIONAL', 'INTERNATIONAL_SCHOOL', 'Starptautisko skolu likums'),
  ('TYPES_OTHER', 'WORKSHOP', 'Izglītības likums'),
  ('GROUP_CONSENT', 'GENERAL,SPECIAL,VOCATIONAL', 'Izglītības likuma 23. pants'),
  ('CONSENT_FOUNDERS', 'MUNICIPALITY', 'Izglītības likuma 23. pants'),
  ('GROUP_MINORS', 'PRESCHOOL,GENERAL,SPECIAL,VOCATIONAL,VOCATIONAL_ORIENTATION,INTEREST,INTERNATIONAL', 'Izglītības likuma 50. pants')
) v(code, value, citation)
 where r.rule_set = 'INSTITUTION';
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'NO_PLACES', 'WORK_BASED_PLAN,PRACTICAL_TRAINING,PRACTICE,PROJECT_WORK,SPECIALISED_COURSE', citation, false
  from rule_version where rule_set = 'INSTITUTION' and valid_from >= '2020-06-12';

-- Which field needs a decision, and which the institution changes by its own notice: since 12.06.2020 statutes, head, places and the safety of the premises.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'INSTITUTION', v.field, v.public, v.master, case when v.holder_from is not null and r.valid_from >= v.holder_from then 'HOLDER' else 'DECISION' end,
       r.citation, false
  from rule_version r cross join (values
  ('number', true, 'IKVIS', null), ('status', true, 'IKVIS', null), ('registeredOn', true, 'IKVIS', null),
  ('endedOn', true, 'IKVIS', null), ('endGround', true, 'IKVIS', null),
  ('name', true, 'IKVIS', null), ('kind', true, 'IKVIS', null), ('type', true, 'IKVIS', null), ('legalForm', true, 'IKVIS', null),
  ('founders', true, 'IKVIS', null), ('legalAddress', true, 'IKVIS', null), ('municipality', true, 'IKVIS', null), ('languages', true, 'IKVIS', null), ('parent', true, 'IKVIS', null),
  ('places', true, 'IKVIS', date '2020-06-12'), ('head', true, 'IKVIS', date '2020-06-12'), ('statutesOn', true, 'IKVIS', date '2020-06-12'), ('safetyOn', false, 'IKVIS', date '2020-06-12'),
  ('phone', true, 'IKVIS', date '2000-01-01'), ('email', true, 'IKVIS', date '2000-01-01'), ('website', true, 'IKVIS', date '2000-01-01')
) v(field, public, master, holder_from)
 where r.rule_set = 'INSTITUTION';
