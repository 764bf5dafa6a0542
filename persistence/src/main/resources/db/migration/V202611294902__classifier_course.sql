-- Code lists of courses. The frame of the municipal specialist of education quality is that of ten content modules in the Service's course of 14.12.2021; its levels,
-- and the roles at work, are our own words. Nothing here is held against the law.
insert into classifier (code, name_lv, name_en, citation) values
  ('COURSE_PROGRAMME', 'Kursu programma', 'Programme of courses', 'Izglītības kvalitātes valsts dienesta publiskais pārskats'),
  ('COURSE_COMPETENCE', 'Pašvaldības izglītības kvalitātes speciālista kompetenču ietvars', 'Competence frame of the municipal specialist of education quality', 'Izglītības kvalitātes valsts dienesta kursu saturiskais ietvars, 2021. gada 14. decembris'),
  ('COURSE_LEVEL', 'Kompetences līmenis', 'Level of competence', 'Izglītības kvalitātes valsts dienesta kursu saturiskais ietvars, 2021. gada 14. decembris'),
  ('COURSE_ROLE', 'Dalībnieka amats', 'Role at work', 'Izglītības kvalitātes valsts dienesta kursu saturiskais ietvars, 2021. gada 14. decembris');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), t.classifier, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from (values
  ('COURSE_PROGRAMME', 10, 'HEADS_LEGAL_BASIS', 'Izglītības iestādes darbības tiesiskie pamati', 'Legal basis of the work of an educational institution'),
  ('COURSE_PROGRAMME', 20, 'MUNICIPAL_SPECIALISTS', 'Pašvaldības funkcijas un darbība, īstenojot tiesiskuma pārraudzību izglītībā', 'Functions and work of a municipality in overseeing lawfulness in education'),
  ('COURSE_PROGRAMME', 30, 'EXPERTS_AND_CHAIRS', 'Akreditācijas ekspertu/komisiju vadītāju profesionālā pilnveide', 'Professional development of accreditation experts and chairs of commissions'),
  ('COURSE_PROGRAMME', 40, 'EXPERTS', 'Akreditācijas ekspertu profesionālās pilnveide', 'Professional development of accreditation experts'),
  ('COURSE_COMPETENCE', 10, 'QUALITY', 'Izglītības kvalitāte, tās vērtēšanas jēdzieni un metodes, risku identificēšana', 'Education quality, concepts and methods of its evaluation, identification of risks'),
  ('COURSE_COMPETENCE', 20, 'LAW', 'Normatīvie akti izglītības kvalitātes vērtēšanā un nodrošināšanā', 'Law on evaluating and assuring education quality'),
  ('COURSE_COMPETENCE', 30, 'ACCREDITATION', 'Akreditācijas norise, eksperta un komisijas vadītāja pienākumi un snieguma līmeņi', 'Accreditation, duties and performance levels of experts and chairs'),
  ('COURSE_COMPETENCE', 40, 'AREAS', 'Četru kvalitātes jomu saturs un vērtēšana', 'Content and evaluation of the four areas of quality'),
  ('COURSE_COMPETENCE', 50, 'SELF_EVALUATION', 'Pašvērtēšana izglītības iestādē un pašnovērtējuma ziņojums', 'Self-evaluation of an institution and its report'),
  ('COURSE_COMPETENCE', 60, 'REPORT', 'Akreditācijas ziņojums, rekomendācijas, argumentācija, prakse', 'Accreditation report, recommendations, reasoning, practice'),
  ('COURSE_COMPETENCE', 70, 'OVERSIGHT', 'Dibinātāja un pašvaldības funkcijas, tiesiskuma pārraudzība izglītībā', 'Functions of founder and municipality, oversight of lawfulness in education'),
  ('COURSE_COMPETENCE', 80, 'INSTITUTION', 'Izglītības iestādes darbības tiesiskie pamati, darba plānošana un izvērtēšana', 'Legal basis, planning and evaluation of the work of an institution'),
  ('COURSE_COMPETENCE', 90, 'COMMISSION', 'Ekspertu komisijas vadīšana, semināru vadīšana, vērtēšanas metodika', 'Leading a commission of experts and seminars, methods of evaluation'),
  ('COURSE_COMPETENCE', 100, 'RESEARCH', 'Aktualitātes pedagoģijā, skolvadībā un pārvaldībā', 'What is new in pedagogy, school leadership and administration'),
  ('COURSE_LEVEL', 10, 'UNDERSTANDS', 'izprot', 'understands'),
  ('COURSE_LEVEL', 20, 'APPLIES', 'lieto', 'applies'),
  ('COURSE_LEVEL', 30, 'LEADS', 'vada un māca', 'leads and teaches'),
  ('COURSE_ROLE', 10, 'HEAD', 'Izglītības iestādes vadītājs', 'Head of an institution'),
  ('COURSE_ROLE', 20, 'DEPUTY', 'Vadītāja vietnieks', 'Deputy head'),
  ('COURSE_ROLE', 30, 'SPECIALIST', 'Pašvaldības izglītības kvalitātes speciālists', 'Municipal specialist of education quality'),
  ('COURSE_ROLE', 40, 'BOARD_HEAD', 'Izglītības pārvaldes vadītājs', 'Head of an education board'),
  ('COURSE_ROLE', 50, 'EXPERT', 'Akreditācijas eksperts vai komisijas vadītājs', 'Accreditation expert or chair'),
  ('COURSE_ROLE', 60, 'TEACHER', 'Pedagogs', 'Teacher'),
  ('COURSE_ROLE', 70, 'OTHER', 'Cits', 'Other')
  ) as t (classifier, sort, code, name_lv, name_en) join classifier c on c.code = t.classifier;
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'COURSE', 'Kursu dalībnieki', 'Participants of courses', 930, true, date '2000-01-01');
