-- Code lists of the register of psychologists. The six fields: service page of latvija.lv. What is known from memory only is not verified.
insert into classifier (code, name_lv, name_en, citation) values
  ('PS_FIELD', 'Psihologa profesionālās darbības joma', 'Field of a psychologist''s practice', 'Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301'),
  ('PS_EDUCATION', 'Psihologa izglītības pakāpe', 'Degree of a psychologist''s education', 'Psihologu likums'),
  ('PS_GROUND', 'Pamats psihologa prakses beigām, sertifikāta vai pārrauga tiesību apturēšanai un zaudēšanai', 'Ground for the end of practice, of a certificate or of a supervisor''s right', 'Psihologu likums');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), t.classifier, t.code, t.name_lv, t.name_en, c.citation, t.sort, t.classifier = 'PS_FIELD', date '2018-01-01'
  from (values
  ('PS_FIELD', 10, 'EDUCATION', 'Izglītības un skolu psiholoģija', 'Educational and school psychology'),
  ('PS_FIELD', 20, 'WORK', 'Darba un organizāciju psiholoģija', 'Work and organisational psychology'),
  ('PS_FIELD', 30, 'CLINICAL', 'Klīniskā un veselības psiholoģija', 'Clinical and health psychology'),
  ('PS_FIELD', 40, 'LEGAL', 'Juridiskā psiholoģija', 'Legal psychology'),
  ('PS_FIELD', 50, 'COUNSELLING', 'Konsultatīvā psiholoģija', 'Counselling psychology'),
  ('PS_FIELD', 60, 'MILITARY', 'Militārā psiholoģija', 'Military psychology'),
  ('PS_EDUCATION', 10, 'BACHELOR', 'bakalaurs psiholoģijā', 'bachelor of psychology'),
  ('PS_EDUCATION', 20, 'PROFESSIONAL_BACHELOR', 'profesionālais bakalaurs psiholoģijā', 'professional bachelor of psychology'),
  ('PS_EDUCATION', 30, 'MASTER', 'maģistrs psiholoģijā', 'master of psychology'),
  ('PS_EDUCATION', 40, 'PROFESSIONAL_MASTER', 'profesionālais maģistrs psiholoģijā', 'professional master of psychology'),
  ('PS_EDUCATION', 50, 'RECOGNISED', 'ārvalstī iegūta un Latvijā atzīta kvalifikācija', 'qualification of another state, recognised in Latvia'),
  ('PS_GROUND', 10, 'GROUND_REQUEST', 'Psihologa iesniegums', 'Application of the psychologist'),
  ('PS_GROUND', 20, 'GROUND_DEATH', 'Psihologa nāve', 'Death of the psychologist'),
  ('PS_GROUND', 30, 'GROUND_CONVICTION', 'Likumā noteikts ierobežojums strādāt par psihologu', 'A bar of the law to work as a psychologist'),
  ('PS_GROUND', 40, 'GROUND_FALSE_DATA', 'Sniegtas nepatiesas ziņas', 'False data were given'),
  ('PS_GROUND', 50, 'GROUND_VIOLATION', 'Būtisks profesionālās darbības pārkāpums', 'Serious professional misconduct'),
  ('PS_GROUND', 60, 'GROUND_CERTIFICATE_LOST', 'Sertifikāts jomā vairs nav spēkā', 'The certificate in the field is no longer in force'),
  ('PS_GROUND', 70, 'GROUND_REVOKED', 'Lēmums atcelts pēc apstrīdēšanas', 'The decision was revoked after it was contested')
  ) as t(classifier, sort, code, name_lv, name_en) join classifier c on c.code = t.classifier;
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'CHECK_SOURCE', 'COURTS', 'Tiesas un izmeklēšanas iestādes', 'Courts and investigators', null, 86, true, date '2000-01-01');
