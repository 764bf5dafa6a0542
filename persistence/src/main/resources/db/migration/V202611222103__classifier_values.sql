-- Code lists of the foundation. "verified" is false where the point of the law has not been held against its text.
insert into classifier (code, name_lv, name_en, citation) values
  ('APPLICATION_CHANNEL', 'Iesniegšanas kanāls', 'Channel of application', 'Paziņošanas likums; Iesniegumu likums'),
  ('LOOK_PURPOSE', 'Skata pamatojums', 'Purpose of a look at personal data', 'Vispārīgās datu aizsardzības regulas (ES) 2016/679 5. panta 1. punkta b) apakšpunkts'),
  ('CM_QUALIFICATION', 'Bērnu uzraudzības pakalpojumā iesaistītās personas kvalifikācija', 'Qualification of a person who minds children', 'MK 16.07.2013. noteikumi Nr. 404, 9.4. apakšpunkts (MK 12.02.2019. noteikumu Nr. 67 redakcijā)'),
  ('CHECK_SOURCE', 'Pārbaudes avots', 'Source of a check', null),
  ('CM_EXCLUSION_GROUND', 'Pamats izslēgšanai no bērnu uzraudzības pakalpojuma sniedzēju reģistra', 'Ground for exclusion from the register of child-minders', 'MK 16.07.2013. noteikumi Nr. 404'),
  ('CM_REFUSAL_GROUND', 'Pamats atteikumam reģistrēt bērnu uzraudzības pakalpojuma sniedzēju', 'Ground for refusing to register a child-minder', 'MK 16.07.2013. noteikumi Nr. 404'),
  ('CM_SIGNAL_SOURCE', 'Signāla avots', 'Source of a signal about a provider', 'Bērnu tiesību aizsardzības likums; Iesniegumu likums'),
  ('CM_CONFIRMATION', 'Datu apstiprināšanas veids', 'Way in which data were confirmed', null),
  ('FORWARD_BODY', 'Iestāde, kurai iesniegumu pārsūta', 'Body to which an application is forwarded', 'Administratīvā procesa likums; Iesniegumu likums');

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'APPLICATION_CHANNEL', code, name_lv, name_en, 'Paziņošanas likums; Iesniegumu likums', sort, true, date '2000-01-01'
  from (values
  (10, 'PORTAL', 'Valsts pārvaldes pakalpojumu portāls Latvija.gov.lv', 'State services portal Latvija.gov.lv'),
  (20, 'E_ADDRESS', 'Oficiālā elektroniskā adrese', 'Official electronic address'),
  (30, 'EMAIL', 'Elektroniskais pasts ar drošu elektronisko parakstu', 'E-mail with a secure electronic signature'),
  (40, 'POST', 'Pasts', 'Post'),
  (50, 'IN_PERSON', 'Klātienē', 'In person')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'LOOK_PURPOSE', code, name_lv, name_en, 'Vispārīgās datu aizsardzības regulas (ES) 2016/679 5. panta 1. punkta b) apakšpunkts', sort, true, date '2000-01-01'
  from (values
  (10, 'CASE', 'Lietas izskatīšana', 'Work on a case'),
  (20, 'APPLICATION_INTAKE', 'Iesnieguma reģistrēšana', 'Registration of an application'),
  (30, 'INQUIRY', 'Atbilde uz personas vai iestādes pieprasījumu', 'Answer to an inquiry of a person or authority'),
  (40, 'SUPERVISION', 'Uzraudzība un kontrole', 'Supervision'),
  (50, 'DATA_QUALITY', 'Reģistra datu kvalitātes pārbaude', 'Check of the quality of register data'),
  (60, 'STATISTICS', 'Statistika un pārskati', 'Statistics and reports'),
  (70, 'AUDIT', 'Iekšējais audits', 'Internal audit'),
  (80, 'DATA_SUBJECT', 'Datu subjekta pieprasījums', 'Request of the data subject')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CM_QUALIFICATION', code, name_lv, name_en, citation, sort, true, date '2013-01-01'
  from (values
  (10, 'PROGRAMME_40H', 'Profesionālās pilnveides programma bērnu aprūpes jomā (vismaz 40 stundas klātienē)', 'Professional development programme in child care (at least 40 contact hours)', 'MK 404, 9.4. apakšpunkts'),
  (20, 'PEDAGOGICAL_EDUCATION', 'Vidējā profesionālā pedagoģiskā vai augstākā pedagoģiskā izglītība', 'Secondary vocational or higher pedagogical education', 'MK 404, 9.4.1. apakšpunkts'),
  (30, 'PEDAGOGICAL_STUDIES', 'Iegūst augstāko pedagoģisko izglītību', 'Studies for higher pedagogical education', 'MK 404, 9.4.2. apakšpunkts'),
  (40, 'NANNY', 'Aukles profesionālā kvalifikācija', 'Professional qualification of a nanny', 'MK 404, 9.4.3. apakšpunkts'),
  (50, 'EXPERIENCE_5Y', 'Vismaz piecu gadu darba pieredze skolotāja palīga vai pedagoga amatā izglītības iestādē', 'At least five years of work as a teacher or teacher''s assistant in an educational institution', 'MK 404, 9.4.4. apakšpunkts'),
  (60, 'NOT_REQUIRED', 'Nav nepieciešama (īslaicīgs pakalpojums)', 'Not required (short-time service)', 'MK 404, 9.4. apakšpunkts')
  ) as t(sort, code, name_lv, name_en, citation);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CHECK_SOURCE', code, name_lv, name_en, null, sort, true, date '2000-01-01'
  from (values
  (10, 'PMLP', 'Fizisko personu reģistrs (Pilsonības un migrācijas lietu pārvalde)', 'Register of Natural Persons (Office of Citizenship and Migration Affairs)'),
  (20, 'SODU_REGISTRS', 'Sodu reģistrs (Iekšlietu ministrijas Informācijas centrs)', 'Punishment Register (Information Centre of the Ministry of the Interior)'),
  (30, 'VID', 'Valsts ieņēmumu dienests', 'State Revenue Service'),
  (40, 'UR', 'Uzņēmumu reģistrs', 'Enterprise Register'),
  (50, 'PVD', 'Pārtikas un veterinārais dienests', 'Food and Veterinary Service'),
  (60, 'VI', 'Veselības inspekcija', 'Health Inspectorate'),
  (70, 'VIIS', 'Valsts izglītības informācijas sistēma', 'State Education Information System'),
  (80, 'APPLICANT_DOCUMENT', 'Iesniedzēja dokuments', 'Document of the applicant'),
  (90, 'APPLICANT_STATEMENT', 'Iesniedzēja apliecinājums', 'Statement of the applicant'),
  (100, 'SITE_VISIT', 'Apmeklējums uz vietas', 'Visit on site')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CM_EXCLUSION_GROUND', code, name_lv, name_en, 'MK 16.07.2013. noteikumi Nr. 404', sort, false, date '2013-01-01'
  from (values
  (10, 'OWN_REQUEST', 'Pakalpojuma sniedzēja iesniegums', 'Request of the provider'),
  (20, 'BAN', 'Bērnu tiesību aizsardzības likuma 72. pantā noteiktais aizliegums', 'Ban under section 72 of the Law on the Protection of the Children''s Rights'),
  (30, 'NOT_PROVIDING', 'Pakalpojums vairs netiek sniegts', 'The service is no longer given'),
  (40, 'REQUIREMENTS_NOT_MET', 'Pakalpojuma sniedzējs vairs neatbilst prasībām', 'The provider no longer meets the requirements'),
  (50, 'DECEASED', 'Pakalpojuma sniedzējs miris', 'The provider has died'),
  (60, 'LIQUIDATED', 'Pakalpojuma sniedzējs likvidēts vai izslēgts no Uzņēmumu reģistra', 'The provider was liquidated or struck from the Enterprise Register')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CM_REFUSAL_GROUND', code, name_lv, name_en, 'MK 16.07.2013. noteikumi Nr. 404', sort, false, date '2013-01-01'
  from (values
  (10, 'BAN', 'Bērnu tiesību aizsardzības likuma 72. pantā noteiktais aizliegums', 'Ban under section 72 of the Law on the Protection of the Children''s Rights'),
  (20, 'QUALIFICATION', 'Nav vajadzīgās kvalifikācijas', 'The required qualification is missing'),
  (30, 'FIRST_AID', 'Nav apliecinājuma par pirmās palīdzības zināšanām', 'Proof of first-aid knowledge is missing'),
  (40, 'PREMISES', 'Telpas neatbilst prasībām vai nav atļaujas', 'The premises do not meet the requirements or have no permission'),
  (50, 'INFORMATION_NOT_GIVEN', 'Pieprasītā informācija nav iesniegta noteiktajā termiņā', 'The information requested was not given in time'),
  (60, 'FALSE_INFORMATION', 'Sniegtas nepatiesas ziņas', 'False information was given'),
  (70, 'AGE', 'Iesaistītā persona neatbilst vecuma prasībām', 'A person involved does not meet the age requirement')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CM_SIGNAL_SOURCE', code, name_lv, name_en, 'Bērnu tiesību aizsardzības likums; Iesniegumu likums', sort, true, date '2013-01-01'
  from (values
  (10, 'PARENT', 'Bērna likumiskais pārstāvis', 'Parent or guardian'),
  (20, 'VBTAI', 'Valsts bērnu tiesību aizsardzības inspekcija', 'State Inspectorate for Protection of Children''s Rights'),
  (30, 'MUNICIPALITY', 'Pašvaldība', 'Municipality'),
  (40, 'ORPHANS_COURT', 'Bāriņtiesa', 'Orphan''s and custody court'),
  (50, 'POLICE', 'Valsts policija', 'State Police'),
  (60, 'PVD', 'Pārtikas un veterinārais dienests', 'Food and Veterinary Service'),
  (70, 'VI', 'Veselības inspekcija', 'Health Inspectorate'),
  (80, 'VID', 'Valsts ieņēmumu dienests', 'State Revenue Service'),
  (90, 'UR', 'Uzņēmumu reģistrs', 'Enterprise Register'),
  (100, 'OWN_INITIATIVE', 'Dienesta paša konstatēts', 'Found by the Service itself'),
  (110, 'OTHER', 'Cits', 'Other')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CM_CONFIRMATION', code, name_lv, name_en, null, sort, true, date '2013-01-01'
  from (values
  (10, 'APPLICATION', 'Ar iesniegumu', 'By the application'),
  (20, 'ANSWER_LINK', 'Pakalpojuma sniedzējs, izmantojot atbildes saiti', 'By the provider through the answer link'),
  (30, 'EMAIL', 'Pa elektronisko pastu', 'By e-mail'),
  (40, 'LETTER', 'Ar vēstuli', 'By letter'),
  (50, 'PHONE', 'Pa tālruni', 'By telephone'),
  (60, 'IN_PERSON', 'Klātienē', 'In person'),
  (70, 'MUNICIPALITY', 'Pēc pašvaldības datiem', 'From data of the municipality'),
  (80, 'REGISTER_EXCHANGE', 'Pēc citas valsts informācijas sistēmas datiem', 'From data of another state information system')
  ) as t(sort, code, name_lv, name_en);

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'FORWARD_BODY', code, name_lv, name_en, 'Administratīvā procesa likums; Iesniegumu likums', sort, true, date '2000-01-01'
  from (values
  (10, 'IZM', 'Izglītības un zinātnes ministrija', 'Ministry of Education and Science'),
  (20, 'VBTAI', 'Valsts bērnu tiesību aizsardzības inspekcija', 'State Inspectorate for Protection of Children''s Rights'),
  (30, 'PMLP', 'Pilsonības un migrācijas lietu pārvalde', 'Office of Citizenship and Migration Affairs'),
  (40, 'VID', 'Valsts ieņēmumu dienests', 'State Revenue Service'),
  (50, 'UR', 'Uzņēmumu reģistrs', 'Enterprise Register'),
  (60, 'PVD', 'Pārtikas un veterinārais dienests', 'Food and Veterinary Service'),
  (70, 'VI', 'Veselības inspekcija', 'Health Inspectorate'),
  (80, 'POLICE', 'Valsts policija', 'State Police'),
  (90, 'MUNICIPALITY', 'Pašvaldība', 'Municipality'),
  (100, 'VISC', 'Valsts izglītības satura centrs', 'National Centre for Education'),
  (110, 'OTHER', 'Cita iestāde', 'Other body')
  ) as t(sort, code, name_lv, name_en);

-- The inspectorate became the Children Protection Centre; the day is not held against the law yet.
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), classifier, code, 'Bērnu aizsardzības centrs', 'Children Protection Centre', citation, sort, false,
       date '2024-01-01'
  from classifier_value where code = 'VBTAI';
update classifier_value set valid_to = date '2024-01-01' where code = 'VBTAI' and valid_from < date '2024-01-01';
