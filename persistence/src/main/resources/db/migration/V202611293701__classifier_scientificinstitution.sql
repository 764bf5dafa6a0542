-- Code lists of scientific institutions. Directions are the groups and branches of science of Cabinet Regulation No 49 of 2018; before it, and since the
-- regulation of 2022, they are cut otherwise. Nothing here is held against the official publication, so nothing is verified.
insert into classifier (code, name_lv, name_en, citation) values
  ('SC_KIND', 'Zinātniskās institūcijas veids', 'Kind of scientific institution', 'Zinātniskās darbības likums'),
  ('SC_DIRECTION', 'Zinātnes virziens', 'Direction of science', 'Ministru kabineta 2018. gada 23. janvāra noteikumi Nr. 49'),
  ('SC_DEGREE', 'Zinātniskais grāds', 'Scientific degree', 'Zinātniskās darbības likums'),
  ('SC_END_GROUND', 'Pamats izslēgšanai no Zinātnisko institūciju reģistra', 'Ground for the end of an entry', 'Zinātniskās darbības likums');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), t.classifier, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, t.since
  from (values
  ('SC_KIND', 10, 'INSTITUTE', 'Zinātniskais institūts', 'Research institute', date '2005-05-19'),
  ('SC_KIND', 20, 'HIGHER_EDUCATION', 'Augstskola vai tās struktūrvienība', 'Higher education institution or its unit', date '2005-05-19'),
  ('SC_KIND', 30, 'COMPANY', 'Komercsabiedrība vai tās struktūrvienība', 'Company or its unit', date '2005-05-19'),
  ('SC_KIND', 40, 'ASSOCIATION', 'Biedrība vai nodibinājums', 'Association or foundation', date '2005-05-19'),
  ('SC_KIND', 50, 'OTHER', 'Cita institūcija', 'Other institution', date '2005-05-19'),
  ('SC_DIRECTION', 10, 'MATHEMATICS', 'Matemātika', 'Mathematics', date '2005-05-19'),
  ('SC_DIRECTION', 20, 'INFORMATICS', 'Datorzinātne un informātika', 'Computer science and informatics', date '2005-05-19'),
  ('SC_DIRECTION', 30, 'PHYSICS', 'Fizika un astronomija', 'Physics and astronomy', date '2005-05-19'),
  ('SC_DIRECTION', 40, 'CHEMISTRY', 'Ķīmija', 'Chemistry', date '2005-05-19'),
  ('SC_DIRECTION', 50, 'EARTH', 'Zemes zinātnes, fiziskā ģeogrāfija un vides zinātnes', 'Earth and environmental sciences', date '2018-02-02'),
  ('SC_DIRECTION', 60, 'BIOLOGY', 'Bioloģija', 'Biology', date '2005-05-19'),
  ('SC_DIRECTION', 70, 'ENGINEERING', 'Inženierzinātnes un tehnoloģijas', 'Engineering and technology', date '2018-02-02'),
  ('SC_DIRECTION', 80, 'MEDICINE', 'Medicīnas un veselības zinātnes', 'Medical and health sciences', date '2018-02-02'),
  ('SC_DIRECTION', 90, 'AGRICULTURE', 'Lauksaimniecības, meža un veterinārās zinātnes', 'Agricultural, forest and veterinary sciences', date '2018-02-02'),
  ('SC_DIRECTION', 100, 'PSYCHOLOGY', 'Psiholoģija', 'Psychology', date '2005-05-19'),
  ('SC_DIRECTION', 110, 'ECONOMICS', 'Ekonomika un uzņēmējdarbība', 'Economics and business', date '2018-02-02'),
  ('SC_DIRECTION', 120, 'EDUCATION', 'Izglītības zinātnes', 'Education sciences', date '2018-02-02'),
  ('SC_DIRECTION', 130, 'SOCIOLOGY', 'Socioloģija un sociālais darbs', 'Sociology and social work', date '2018-02-02'),
  ('SC_DIRECTION', 140, 'LAW', 'Tiesību zinātne', 'Law', date '2005-05-19'),
  ('SC_DIRECTION', 150, 'POLITICS', 'Politikas zinātne', 'Political science', date '2005-05-19'),
  ('SC_DIRECTION', 160, 'HISTORY', 'Vēsture un arheoloģija', 'History and archaeology', date '2018-02-02'),
  ('SC_DIRECTION', 170, 'LANGUAGES', 'Valodniecība un literatūrzinātne', 'Linguistics and literary studies', date '2018-02-02'),
  ('SC_DIRECTION', 180, 'PHILOSOPHY', 'Filozofija, ētika un reliģija', 'Philosophy, ethics and religion', date '2018-02-02'),
  ('SC_DIRECTION', 190, 'ARTS', 'Mākslas zinātnes', 'Studies of the arts', date '2018-02-02'),
  ('SC_DEGREE', 10, 'PHD', 'zinātnes doktors (Ph. D.)', 'doctor of science (Ph.D.)', date '2018-02-02'),
  ('SC_DEGREE', 20, 'DR', 'doktors (Dr.)', 'doctor (Dr.)', date '2005-05-19'),
  ('SC_DEGREE', 30, 'DR_HABIL', 'habilitētais doktors (Dr. habil.)', 'habilitated doctor (Dr. habil.)', date '2005-05-19'),
  ('SC_DEGREE', 40, 'RECOGNISED', 'ārvalstī iegūts un Latvijā pielīdzināts doktora grāds', 'doctorate of another state, recognised in Latvia', date '2005-05-19'),
  ('SC_END_GROUND', 10, 'GROUND_REORGANISATION', 'Institūcija reorganizēta', 'The institution was reorganised', date '2005-05-19'),
  ('SC_END_GROUND', 20, 'GROUND_REQUEST', 'Institūcijas iesniegums', 'Application of the institution', date '2005-05-19'),
  ('SC_END_GROUND', 30, 'GROUND_DOCTORS', 'Nav vajadzīgā zinātnes doktoru skaita', 'Too few doctors of science', date '2005-05-19'),
  ('SC_END_GROUND', 40, 'GROUND_HOLDER_ENDED', 'Institūcija likvidēta', 'The institution was wound up', date '2005-05-19'),
  ('SC_END_GROUND', 50, 'GROUND_REVOKED', 'Lēmums atcelts pēc apstrīdēšanas', 'The decision was revoked after it was contested', date '2005-05-19')
  ) as t(classifier, sort, code, name_lv, name_en, since) join classifier c on c.code = t.classifier;
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'CHECK_SOURCE', 'NZIDS', 'Nacionālā zinātniskās darbības informācijas sistēma',
  'National Information System of Scientific Activity', null, 85, true, date '2000-01-01');
