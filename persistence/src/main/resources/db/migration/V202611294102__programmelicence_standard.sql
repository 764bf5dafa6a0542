-- Standards of education, which grade stands under which in which school year, and the sample programmes of the Cabinet with their plans. The phasing of
-- MK 747/2018 and MK 416/2019 is verified; days, older regulations and all hours are from memory and marked so.
insert into classifier (code, name_lv, name_en, citation) values
  ('PL_SUBJECT', 'Mācību priekšmets', 'Subject', 'Ministru kabineta 2018. gada 27. novembra noteikumi Nr. 747; Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 416');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), c.code, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from (values
  (10, 'LATVIAN', 'Latviešu valoda un literatūra', 'Latvian and literature'),
  (20, 'FOREIGN_LANGUAGE', 'Svešvaloda', 'Foreign language'),
  (30, 'SECOND_LANGUAGE', 'Otrā svešvaloda', 'Second foreign language'),
  (40, 'MATHEMATICS', 'Matemātika', 'Mathematics'),
  (50, 'INFORMATICS', 'Datorika', 'Computing'),
  (60, 'SCIENCE', 'Dabaszinības', 'Science'),
  (70, 'PHYSICS', 'Fizika', 'Physics'),
  (80, 'CHEMISTRY', 'Ķīmija', 'Chemistry'),
  (90, 'BIOLOGY', 'Bioloģija', 'Biology'),
  (100, 'GEOGRAPHY', 'Ģeogrāfija', 'Geography'),
  (110, 'SOCIAL', 'Sociālās zinības un vēsture', 'Social studies and history'),
  (120, 'MUSIC', 'Mūzika', 'Music'),
  (130, 'VISUAL_ART', 'Vizuālā māksla', 'Visual art'),
  (140, 'CULTURE', 'Kultūra un māksla', 'Culture and art'),
  (150, 'DESIGN', 'Dizains un tehnoloģijas', 'Design and technologies'),
  (160, 'SPORT', 'Sports un veselība', 'Sports and health'),
  (170, 'ADVANCED', 'Padziļinātie kursi', 'Advanced courses'),
  (180, 'SPECIALISED', 'Specializētie kursi', 'Specialised courses'),
  (190, 'PROJECT', 'Projekta darbs', 'Project work')
  ) as t(sort, code, name_lv, name_en) cross join classifier c where c.code = 'PL_SUBJECT';

create table programme_standard (
  code        varchar(40) primary key,
  name_lv     varchar(300) not null,
  name_en     varchar(300) not null,
  citation    varchar(400) not null,
  valid_from  date not null,
  valid_to    date,
  verified    boolean not null,
  check (valid_to is null or valid_to > valid_from)
);
-- Grade 0 is preschool. A school year is named by the year in which it begins. A grade stands under one standard in each year.
create table programme_standard_grade (
  standard    varchar(40) not null references programme_standard,
  grade       int not null check (grade between 0 and 12),
  first_year  int not null,
  last_year   int,
  verified    boolean not null,
  primary key (standard, grade, first_year),
  constraint programme_standard_grade_one exclude using gist (grade with =, int4range(first_year, last_year, '[]') with &&)
);
-- What a standard asks of a plan in a block of grades; without a subject: in all.
create table programme_standard_total (
  id          bigint generated always as identity primary key,
  standard    varchar(40) not null references programme_standard,
  grade_from  int not null,
  grade_to    int not null check (grade_to >= grade_from),
  subject     varchar(60),
  min_hours   int check (min_hours >= 0),
  max_hours   int check (max_hours >= min_hours),
  verified    boolean not null,
  check (min_hours is not null or max_hours is not null),
  unique nulls not distinct (standard, grade_from, subject)
);
create table programme_sample (
  code            varchar(40) primary key,
  programme_code  varchar(12) not null,
  kind            varchar(60) not null,
  name_lv         varchar(300) not null,
  name_en         varchar(300) not null,
  grade_from      int not null,
  grade_to        int not null check (grade_to >= grade_from),
  citation        varchar(400) not null,
  valid_from      date not null,
  valid_to        date,
  verified        boolean not null,
  check (valid_to is null or valid_to > valid_from)
);
create table programme_sample_hours (
  sample   varchar(40) not null references programme_sample,
  subject  varchar(60) not null,
  grade    int not null,
  hours    int not null check (hours > 0),
  primary key (sample, subject, grade)
);

insert into programme_standard (code, name_lv, name_en, citation, valid_from, valid_to, verified) values
  ('PRESCHOOL_2012', 'Valsts pirmsskolas izglītības vadlīnijas', 'State guidelines of preschool education', 'Ministru kabineta 2012. gada 31. jūlija noteikumi Nr. 533', '2012-09-01', '2019-09-01', false),
  ('PRESCHOOL_2018', 'Valsts pirmsskolas izglītības vadlīnijas', 'State guidelines of preschool education', 'Ministru kabineta 2018. gada 21. novembra noteikumi Nr. 716', '2019-09-01', null, false),
  ('BASIC_2014', 'Valsts pamatizglītības standarts (2014. gada noteikumi)', 'State standard of basic education (regulation of 2014)', 'Ministru kabineta 2014. gada 12. augusta noteikumi Nr. 468', '2014-09-01', '2022-09-01', false),
  ('BASIC_2018', 'Valsts pamatizglītības standarts', 'State standard of basic education', 'Ministru kabineta 2018. gada 27. novembra noteikumi Nr. 747', '2020-09-01', null, false),
  ('SECONDARY_2013', 'Valsts vispārējās vidējās izglītības standarts (2013. gada noteikumi)', 'State standard of general secondary education (regulation of 2013)', 'Ministru kabineta 2013. gada 21. maija noteikumi Nr. 281', '2013-09-01', '2022-09-01', false),
  ('SECONDARY_2019', 'Valsts vispārējās vidējās izglītības standarts', 'State standard of general secondary education', 'Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 416', '2020-09-01', null, false),
  ('VOCATIONAL_2020', 'Valsts profesionālās vidējās izglītības un arodizglītības standarts', 'State standard of vocational secondary and trade education', 'Ministru kabineta 2020. gada 2. jūnija noteikumi Nr. 332', '2020-09-01', null, false);

insert into programme_standard_grade (standard, grade, first_year, last_year, verified) values
  ('PRESCHOOL_2012', 0, 2012, 2018, false), ('PRESCHOOL_2018', 0, 2019, null, false);
-- The new standards began with grades 1, 4, 7, 10 in 2020, 2, 5, 8, 11 in 2021, 3, 6, 9, 12 in 2022.
insert into programme_standard_grade (standard, grade, first_year, last_year, verified)
select s.standard, g, case when s.new then 2020 + (g - 1) % 3 else s.since end, case when s.new then null else 2019 + (g - 1) % 3 end, s.new
  from (values ('BASIC_2014', 1, 9, false, 2014), ('BASIC_2018', 1, 9, true, null),
               ('SECONDARY_2013', 10, 12, false, 2013), ('SECONDARY_2019', 10, 12, true, null)) as s(standard, grade_from, grade_to, new, since)
  cross join lateral generate_series(s.grade_from, s.grade_to) g;

insert into programme_sample (code, programme_code, kind, name_lv, name_en, grade_from, grade_to, citation, valid_from, verified) values
  ('PRESCHOOL', '01011111', 'PRESCHOOL', 'Pirmsskolas izglītības programma', 'Preschool programme', 0, 0, 'Ministru kabineta 2018. gada 21. novembra noteikumi Nr. 716', '2019-09-01', false),
  ('PRESCHOOL_SPEECH', '01015511', 'SPECIAL_PRESCHOOL', 'Speciālās pirmsskolas izglītības programma izglītojamajiem ar valodas traucējumiem', 'Special preschool programme for learners with language disorders', 0, 0, 'Ministru kabineta 2018. gada 21. novembra noteikumi Nr. 716', '2019-09-01', false),
  ('BASIC', '21011111', 'BASIC', 'Pamatizglītības programma', 'Basic education programme', 1, 9, 'Ministru kabineta 2018. gada 27. novembra noteikumi Nr. 747', '2020-09-01', false),
  ('BASIC_FIRST', '11011111', 'BASIC', 'Pamatizglītības pirmā posma programma (1.–6. klase)', 'Programme of the first part of basic education (grades 1–6)', 1, 6, 'Ministru kabineta 2018. gada 27. novembra noteikumi Nr. 747', '2020-09-01', false),
  ('BASIC_LEARNING', '21015611', 'SPECIAL_BASIC', 'Speciālās pamatizglītības programma izglītojamajiem ar mācīšanās traucējumiem', 'Special basic programme for learners with learning disorders', 1, 9, 'Ministru kabineta 2018. gada 27. novembra noteikumi Nr. 747', '2020-09-01', false),
  ('SECONDARY', '31016011', 'SECONDARY', 'Vispārējās vidējās izglītības programma', 'General secondary programme', 10, 12, 'Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 416', '2020-09-01', false);

-- Lessons a week by grade, 35 weeks a year.
insert into programme_sample_hours (sample, subject, grade, hours)
select s.sample, p.subject, s.grade_from + w.ordinality::int - 1, w.lessons * 35
  from (values ('BASIC', 1, 9), ('BASIC_LEARNING', 1, 9), ('BASIC_FIRST', 1, 6)) as s(sample, grade_from, grade_to)
  cross join (values
  ('LATVIAN', array[6,6,6,5,5,5,4,4,4]), ('FOREIGN_LANGUAGE', array[2,2,2,3,3,3,3,3,3]), ('SECOND_LANGUAGE', array[0,0,0,0,2,2,2,2,2]),
  ('MATHEMATICS', array[4,5,5,5,5,5,5,5,5]), ('INFORMATICS', array[0,0,0,1,1,1,1,1,1]), ('SCIENCE', array[2,2,2,2,2,2,4,5,5]),
  ('SOCIAL', array[1,1,1,2,2,3,3,4,4]), ('MUSIC', array[2,2,2,2,2,2,1,1,1]), ('VISUAL_ART', array[1,1,2,1,1,1,1,1,1]),
  ('DESIGN', array[1,1,1,2,2,2,2,1,1]), ('SPORT', array[3,3,3,3,3,3,3,3,3])) as p(subject, lessons)
  cross join lateral unnest(p.lessons) with ordinality as w(lessons, ordinality)
 where w.lessons > 0 and s.grade_from + w.ordinality - 1 <= s.grade_to;
insert into programme_sample_hours (sample, subject, grade, hours)
select 'SECONDARY', p.subject, 9 + w.ordinality::int, w.lessons * 35
  from (values
  ('LATVIAN', array[4,4,4]), ('FOREIGN_LANGUAGE', array[3,3,3]), ('SECOND_LANGUAGE', array[3,3,0]), ('MATHEMATICS', array[5,5,3]), ('INFORMATICS', array[1,0,0]),
  ('PHYSICS', array[3,3,0]), ('CHEMISTRY', array[2,2,0]), ('BIOLOGY', array[2,2,0]), ('GEOGRAPHY', array[2,0,0]), ('SOCIAL', array[3,3,3]), ('CULTURE', array[1,2,1]),
  ('SPORT', array[3,3,3]), ('ADVANCED', array[2,4,10]), ('SPECIALISED', array[0,1,3]), ('PROJECT', array[0,1,1])) as p(subject, lessons)
  cross join lateral unnest(p.lessons) with ordinality as w(lessons, ordinality)
 where w.lessons > 0;

-- What the standards ask: nine tenths of the sample's hours in each subject that all learn, and in all between the sample's hours less a tenth and the greatest load.
insert into programme_standard_total (standard, grade_from, grade_to, subject, min_hours, verified)
select b.standard, b.grade_from, b.grade_to, h.subject, sum(h.hours) * 9 / 10, false
  from (values ('BASIC_2018', 'BASIC', 1, 3), ('BASIC_2018', 'BASIC', 4, 6), ('BASIC_2018', 'BASIC', 7, 9), ('SECONDARY_2019', 'SECONDARY', 10, 12))
    as b(standard, sample, grade_from, grade_to)
  join programme_sample_hours h on h.sample = b.sample and h.grade between b.grade_from and b.grade_to
 where h.subject not in ('SECOND_LANGUAGE', 'SPECIALISED')
 group by b.standard, b.grade_from, b.grade_to, h.subject;
insert into programme_standard_total (standard, grade_from, grade_to, subject, min_hours, max_hours, verified) values
  ('BASIC_2018', 1, 3, null, 2170, 2415, false), ('BASIC_2018', 4, 6, null, 2600, 2940, false), ('BASIC_2018', 7, 9, null, 2800, 3500, false),
  ('SECONDARY_2019', 10, 12, null, 3150, 3780, false);
