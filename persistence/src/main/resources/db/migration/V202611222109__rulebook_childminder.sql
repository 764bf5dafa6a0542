-- Child-minders: MK 404 of 2013 and its change by MK 67/2019. What was read in a published source is verified.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'CHILD_MINDER', '2013-08-10', '2019-02-16',
   'Bērnu tiesību aizsardzības likuma 50.³ pants; Ministru kabineta 2013. gada 16. jūlija noteikumi Nr. 404',
   'Bērnu uzraudzības pakalpojuma sniedzēji (2013. gada redakcija)', 'Child-minding service providers (version of 2013)', false,
   'Spēkā stāšanās diena jāsalīdzina ar oficiālo publikāciju. Termiņa nokavējums: saistītu seku nav; iespējamais noklusējums (Brīvas pakalpojumu sniegšanas likums; missed = DEEMED_GRANTED) nav pārbaudīts.');

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, v.missed, v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION_REGISTRATION', 30, 'DAY', 'RECEIPT', 4, 'MONTH', 'NOTHING', 'Ministru kabineta noteikumi Nr. 404 (lēmums 30 dienu laikā); pagarināšana – Administratīvā procesa likuma 64. pants', true),
  ('DECISION_AMENDMENT', 10, 'WORKING_DAY', 'RECEIPT', 4, 'MONTH', 'NOTHING', 'Ministru kabineta noteikumi Nr. 404; pagarināšana – Administratīvā procesa likuma 64. pants', false),
  ('DECISION_EXCLUSION', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'NOTHING', 'Administratīvā procesa likuma 64. pants', false),
  ('ACTIVITY_REGISTRATION', 1, 'MONTH', 'RECEIPT', null, null, 'LAPSES', 'Ministru kabineta noteikumu Nr. 404 11. punkts (iesniegums uzskatāms par anulētu)', true),
  ('PUBLICATION', 3, 'WORKING_DAY', 'DECISION', null, null, 'NOTHING', 'Ministru kabineta noteikumi Nr. 404 (lēmumu publicē triju darba dienu laikā)', true),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'NOTHING', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)', false),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'NOTHING', 'Administratīvā procesa likuma 62. pants', false),
  ('CONFIRMATION_ANSWER', 1, 'MONTH', 'REQUEST', null, null, 'NOTHING', 'Reģistra datu aktualizēšanas kārtība', false),
  ('CONFIRMATION_REMINDER', 14, 'DAY', 'REQUEST', null, null, 'NOTHING', 'Reģistra datu aktualizēšanas kārtība', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
 where r.rule_set = 'CHILD_MINDER';

-- Who decides and where the short form is allowed was read nowhere: none of it is verified.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, v.mode, v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, v.verified
  from rule_version r cross join (values
  ('CM_REGISTRATION', 'REGISTER', 'OTHER_OFFICIAL', true, true, 'Bērnu tiesību aizsardzības likuma 50.³ pants; Ministru kabineta noteikumi Nr. 404', false),
  ('CM_REGISTRATION', 'REFUSE', 'OTHER_OFFICIAL', false, false, 'Bērnu tiesību aizsardzības likuma 50.³ pants; Ministru kabineta noteikumi Nr. 404', false),
  ('CM_REGISTRATION', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants', false),
  ('CM_AMENDMENT', 'AMEND', 'OTHER_OFFICIAL', true, true, 'Ministru kabineta noteikumi Nr. 404', false),
  ('CM_AMENDMENT', 'REFUSE_AMENDMENT', 'OTHER_OFFICIAL', false, false, 'Ministru kabineta noteikumi Nr. 404', false),
  ('CM_AMENDMENT', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants', false),
  ('CM_EXCLUSION_OWN_REQUEST', 'EXCLUDE', 'OTHER_OFFICIAL', true, true, 'Ministru kabineta noteikumi Nr. 404', false),
  ('CM_EXCLUSION_OWN_REQUEST', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'Administratīvā procesa likuma 64. pants', false),
  ('CM_EXCLUSION_BAN', 'EXCLUDE', 'TWO_OFFICIALS', false, false, 'Bērnu tiesību aizsardzības likuma 72. pants; Ministru kabineta noteikumi Nr. 404', false),
  ('CM_EXCLUSION_BAN', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants', false),
  ('CM_EXCLUSION_CEASED', 'EXCLUDE', 'TWO_OFFICIALS', false, false, 'Ministru kabineta noteikumi Nr. 404', false),
  ('CM_EXCLUSION_CEASED', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants', false),
  ('CM_SIGNAL', 'EXCLUDE', 'TWO_OFFICIALS', false, false, 'Bērnu tiesību aizsardzības likuma 72. pants; Ministru kabineta noteikumi Nr. 404', false),
  ('CM_SIGNAL', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants', false),
  ('CM_OFFICIAL_ENTRY', 'AMEND', 'OTHER_OFFICIAL', true, true, 'Ministru kabineta noteikumi Nr. 404 (ja pakalpojuma sniedzējs iebilst ierakstam bez atsevišķa lēmuma)', false),
  ('CM_OFFICIAL_ENTRY', 'TERMINATE', 'OTHER_OFFICIAL', true, false, 'Administratīvā procesa likuma 64. pants', false)
) v(procedure, kind, mode, favourable, short_form, citation, verified)
 where r.rule_set = 'CHILD_MINDER';

-- applies_to: ALL, NATURAL (natural person), MERCHANT (individual merchant), LEGAL (legal person or public body), FULL (full-time service), PREMISES (place outside the child's and the provider's home)
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, p.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, v.verified
  from rule_version r cross join (values
  ('IDENTITY', 'Personas identitāte un dati sakrīt ar Fizisko personu reģistru', 'Identity and data agree with the population register', 'PMLP', 'ALL', 10, 'Administratīvā procesa likuma 56. pants', false, true, false),
  ('ENTITY_REGISTERED', 'Juridiskā persona vai iestāde ir reģistrēta', 'The legal person or institution is registered', 'UR', 'LEGAL', 20, 'Ministru kabineta noteikumu Nr. 404 2. punkts', true, true, false),
  ('MERCHANT_REGISTERED', 'Individuālais komersants ir reģistrēts komercreģistrā', 'The individual merchant is in the commercial register', 'UR', 'MERCHANT', 30, 'Ministru kabineta noteikumu Nr. 404 11. punkts', true, true, false),
  ('ECONOMIC_ACTIVITY', 'Reģistrēta saimnieciskā darbība Valsts ieņēmumu dienestā', 'Economic activity is registered with the State Revenue Service', 'VID', 'NATURAL', 40, 'Ministru kabineta noteikumu Nr. 404 11. punkts', true, true, false),
  ('CRIMINAL_RECORD', 'Nav sodāmības un citu ierobežojumu darbam ar bērniem', 'No conviction or other bar to work with children', 'SODU_REGISTRS', 'ALL', 50, 'Bērnu tiesību aizsardzības likuma 72. pants', true, true, true),
  ('FIRST_AID', 'Apliecinātas prasmes sniegt pirmo palīdzību', 'Proof of first-aid skills', 'APPLICANT', 'ALL', 60, 'Ministru kabineta noteikumu Nr. 404 9.3. apakšpunkts', true, true, true),
  ('QUALIFICATION', 'Pilna laika pakalpojumam nepieciešamā izglītība vai kvalifikācija', 'Education or qualification needed for full-time service', 'APPLICANT', 'FULL', 70, 'Ministru kabineta noteikumu Nr. 404 9.4. apakšpunkts', true, true, true),
  ('ATTACHED_PERSON', 'Piesaistīta vismaz viena prasībām atbilstoša fiziska persona', 'At least one qualified natural person is attached', 'APPLICANT', 'LEGAL', 80, 'Ministru kabineta noteikumi Nr. 404', true, true, true),
  ('PVD_PERMISSION', 'Pārtikas un veterinārā dienesta atļauja pakalpojuma vietai', 'Permission of the Food and Veterinary Service for the place', 'PVD', 'PREMISES', 90, 'Ministru kabineta noteikumi Nr. 404; Ministru kabineta 2013. gada noteikumi Nr. 890', true, true, true),
  ('HYGIENE', 'Telpas atbilst higiēnas prasībām', 'The premises meet the hygiene requirements', 'VI', 'PREMISES', 100, 'Ministru kabineta 2013. gada 17. septembra noteikumi Nr. 890', true, true, true)
) v(code, name_lv, name_en, source, applies_to, sort, citation, verified, registration, amendment)
  join (values ('CM_REGISTRATION'), ('CM_AMENDMENT')) p(procedure)
    on (p.procedure = 'CM_REGISTRATION' and v.registration) or (p.procedure = 'CM_AMENDMENT' and v.amendment)
 where r.rule_set = 'CHILD_MINDER'
union all
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, 'ALL', v.sort, v.citation, false
  from rule_version r cross join (values
  ('CM_EXCLUSION_OWN_REQUEST', 'REQUEST_BY_HOLDER', 'Lūgumu iesniedzis pakalpojuma sniedzējs vai tā pārstāvis', 'The request is by the provider or its representative', 'APPLICANT', 10, 'Administratīvā procesa likuma 56. pants'),
  ('CM_EXCLUSION_BAN', 'CRIMINAL_RECORD', 'Konstatēts aizliegums strādāt ar bērniem', 'A bar to work with children was found', 'SODU_REGISTRS', 10, 'Bērnu tiesību aizsardzības likuma 72. pants'),
  ('CM_EXCLUSION_BAN', 'PARTY_HEARD', 'Noskaidrots pakalpojuma sniedzēja viedoklis', 'The provider was heard', 'IKVD', 20, 'Administratīvā procesa likuma 62. pants'),
  ('CM_EXCLUSION_CEASED', 'SERVICE_CEASED', 'Konstatēts, ka pakalpojums vairs netiek sniegts', 'The service is no longer given', 'IKVD', 10, 'Ministru kabineta noteikumi Nr. 404'),
  ('CM_EXCLUSION_CEASED', 'PARTY_HEARD', 'Noskaidrots pakalpojuma sniedzēja viedoklis', 'The provider was heard', 'IKVD', 20, 'Administratīvā procesa likuma 62. pants'),
  ('CM_SIGNAL', 'SIGNAL_FACTS', 'Pārbaudīti signālā minētie fakti', 'The facts of the signal were examined', 'IKVD', 10, 'Administratīvā procesa likuma 59. pants'),
  ('CM_SIGNAL', 'CRIMINAL_RECORD', 'Pārbaudīti ierobežojumi darbam ar bērniem', 'Bars to work with children were examined', 'SODU_REGISTRS', 20, 'Bērnu tiesību aizsardzības likuma 72. pants'),
  ('CM_SIGNAL', 'PARTY_HEARD', 'Noskaidrots pakalpojuma sniedzēja viedoklis', 'The provider was heard', 'IKVD', 30, 'Administratīvā procesa likuma 62. pants'),
  ('CM_OFFICIAL_ENTRY', 'SOURCE_DOCUMENT', 'Ieraksta pamats ir apliecināts dokumentā vai avota sistēmā', 'A document or source system proves the ground of the entry', 'IKVD', 10, 'Ministru kabineta noteikumi Nr. 404')
) v(procedure, code, name_lv, name_en, source, sort, citation)
 where r.rule_set = 'CHILD_MINDER';

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, v.verified
  from rule_version r cross join (values
  ('PD_PROGRAMME_HOURS', '40', 'Ministru kabineta noteikumu Nr. 404 9.4. apakšpunkts', true),
  ('QUALIFICATIONS', 'PD_PROGRAMME,PEDAGOGICAL_EDUCATION,NANNY_QUALIFICATION', 'Ministru kabineta noteikumu Nr. 404 9.4. apakšpunkts', true),
  ('SHORT_TIME_HOURS_PER_DAY', '4', 'Ministru kabineta noteikumu Nr. 404 4. punkts', true),
  ('MIN_ATTACHED_PERSONS', '1', 'Ministru kabineta noteikumi Nr. 404', true),
  ('REGIME', 'GENERAL', 'Ministru kabineta noteikumi Nr. 404', true)
) v(code, value, citation, verified)
 where r.rule_set = 'CHILD_MINDER';

-- A home address is never public: of a place in a home only the municipality is.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'CHILD_MINDER', v.field, v.public, v.master, v.open_to, 'Ministru kabineta noteikumu Nr. 404 20. punkts', false
  from rule_version r cross join (values
  ('number', true, 'IKVIS', 'DECISION'), ('registeredOn', true, 'IKVIS', 'DECISION'), ('status', true, 'IKVIS', 'DECISION'),
  ('excludedOn', true, 'IKVIS', 'DECISION'), ('exclusionGround', false, 'IKVIS', 'DECISION'),
  ('providerKind', true, 'IKVIS', 'DECISION'), ('serviceKind', true, 'IKVIS', 'DECISION'), ('regime', true, 'IKVIS', 'DECISION'),
  ('displayName', true, 'PMLP', 'MASTER'), ('personalCode', false, 'PMLP', 'MASTER'), ('registrationNumber', true, 'UR', 'MASTER'),
  ('founder', true, 'UR', 'MASTER'), ('manager', true, 'UR', 'OFFICIAL'),
  ('activityGround', false, 'VID', 'OFFICIAL'), ('activityFrom', false, 'VID', 'OFFICIAL'),
  ('municipality', true, 'IKVIS', 'OFFICIAL'), ('premises', true, 'IKVIS', 'DECISION'), ('homeAddress', false, 'PMLP', 'OFFICIAL'),
  ('permission', false, 'PVD', 'DECISION'),
  ('persons', true, 'IKVIS', 'DECISION'), ('qualification', false, 'IKVIS', 'DECISION'), ('firstAidOn', false, 'IKVIS', 'OFFICIAL'),
  ('publicPhone', true, 'IKVIS', 'HOLDER'), ('publicEmail', true, 'IKVIS', 'HOLDER'), ('website', true, 'IKVIS', 'HOLDER'),
  ('confirmedOn', true, 'IKVIS', 'HOLDER'), ('confirmedHow', true, 'IKVIS', 'HOLDER')
) v(field, public, master, open_to)
 where r.rule_set = 'CHILD_MINDER';
