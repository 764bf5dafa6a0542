-- A ground and a qualification have one code each. Grounds are paragraphs of the rules, and the code lists name them in both languages by the
-- very code of the paragraph; qualifications are values of the code list, and the rules say which of them count.
update rule_parameter set value = replace(replace(replace(replace(value, 'PD_PROGRAMME', 'PROGRAMME_40H'), 'NANNY_QUALIFICATION', 'NANNY'),
                                          'STUDYING', 'PEDAGOGICAL_STUDIES'), 'EXPERIENCE', 'EXPERIENCE_5Y')
 where code = 'QUALIFICATIONS';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select id, 'GROUND_DUPLICATE', 'GROUND', 'CM_EXCLUSION_CEASED', 'EXCLUDE',
       'Par to pašu pakalpojuma sniedzēju Reģistrā ir cits spēkā esošs ieraksts.', 'Ministru kabineta noteikumi Nr. 404', false, 140
  from rule_version where rule_set in ('CHILD_MINDER', 'CHILD_MINDER_TEMPORARY');

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CHECK_SOURCE', code, name_lv, name_en, null, sort, true, date '2000-01-01'
  from (values
  (85, 'APPLICANT', 'Iesniedzēja dokuments vai apliecinājums', 'Document or statement of the applicant'),
  (110, 'IKVD', 'Izglītības kvalitātes valsts dienests', 'State Education Quality Service')
  ) as t(sort, code, name_lv, name_en);
delete from classifier_value where classifier = 'CHECK_SOURCE' and code in ('APPLICANT_DOCUMENT', 'APPLICANT_STATEMENT');

delete from classifier_value where classifier in ('CM_EXCLUSION_GROUND', 'CM_REFUSAL_GROUND');
update classifier set name_lv = 'Pamats atteikumam reģistrēt bērnu uzraudzības pakalpojuma sniedzēju vai izdarīt grozījumus',
       name_en = 'Ground for refusing to register a child-minder or to amend the entry'
 where code = 'CM_REFUSAL_GROUND';
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), classifier, code, name_lv, name_en, 'MK 16.07.2013. noteikumi Nr. 404', sort, false, date '2013-01-01'
  from (values
  ('CM_EXCLUSION_GROUND', 10, 'GROUND_OWN_REQUEST', 'Pakalpojuma sniedzēja iesniegums', 'Request of the provider'),
  ('CM_EXCLUSION_GROUND', 20, 'GROUND_BAN', 'Bērnu tiesību aizsardzības likuma 72. pantā noteiktais aizliegums', 'Ban under section 72 of the Law on the Protection of the Children''s Rights'),
  ('CM_EXCLUSION_GROUND', 30, 'GROUND_CEASED', 'Pakalpojums vairs netiek sniegts', 'The service is no longer given'),
  ('CM_EXCLUSION_GROUND', 40, 'GROUND_NO_ACTIVITY', 'Saimnieciskā darbība izbeigta vai komersants izslēgts no komercreģistra', 'Economic activity has ended, or the merchant was struck from the commercial register'),
  ('CM_EXCLUSION_GROUND', 50, 'GROUND_DECEASED', 'Pakalpojuma sniedzējs miris vai likvidēts', 'The provider has died or was liquidated'),
  ('CM_EXCLUSION_GROUND', 60, 'GROUND_DUPLICATE', 'Par sniedzēju ir cits spēkā esošs ieraksts', 'The provider has another entry in force'),
  ('CM_EXCLUSION_GROUND', 70, 'GROUND_SIGNAL_BAN', 'Apstiprinājies signāls: likumā noteikts aizliegums', 'A signal proved true: a ban by law'),
  ('CM_EXCLUSION_GROUND', 80, 'GROUND_SIGNAL_REQUIREMENTS', 'Apstiprinājies signāls: neatbilst prasībām', 'A signal proved true: the requirements are not met'),
  ('CM_EXCLUSION_GROUND', 90, 'REVOKED', 'Reģistrācijas lēmums atcelts', 'The decision to register was set aside'),
  ('CM_REFUSAL_GROUND', 10, 'GROUND_TEMPORARY_PROTECTION', 'Iesniedzējs nav Ukrainas civiliedzīvotājs', 'The applicant is no Ukrainian civilian'),
  ('CM_REFUSAL_GROUND', 20, 'GROUND_CRIMINAL_RECORD', 'Bērnu tiesību aizsardzības likuma 72. pantā noteiktais aizliegums', 'Ban under section 72 of the Law on the Protection of the Children''s Rights'),
  ('CM_REFUSAL_GROUND', 30, 'GROUND_QUALIFICATION', 'Nav vajadzīgās kvalifikācijas', 'The required qualification is missing'),
  ('CM_REFUSAL_GROUND', 40, 'GROUND_FIRST_AID', 'Nav apliecinājuma par pirmās palīdzības prasmēm', 'Proof of first-aid skills is missing'),
  ('CM_REFUSAL_GROUND', 50, 'GROUND_ATTACHED_PERSON', 'Nav piesaistīta prasībām atbilstoša fiziska persona', 'No qualified natural person is attached'),
  ('CM_REFUSAL_GROUND', 60, 'GROUND_PREMISES', 'Telpas neatbilst prasībām vai nav atļaujas', 'The premises do not meet the requirements or have no permission'),
  ('CM_REFUSAL_GROUND', 70, 'GROUND_INFORMATION', 'Pieprasītās ziņas nav iesniegtas termiņā', 'The information requested was not given in time'),
  ('CM_REFUSAL_GROUND', 80, 'GROUND_AMENDMENT_REQUIREMENTS', 'Pēc izmaiņām sniedzējs neatbilstu prasībām', 'With the changes the provider would not meet the requirements'),
  ('CM_REFUSAL_GROUND', 90, 'GROUND_AMENDMENT_INFORMATION', 'Ziņas par izmaiņām nav iesniegtas termiņā', 'The information on the changes was not given in time')
  ) as t(classifier, sort, code, name_lv, name_en);
