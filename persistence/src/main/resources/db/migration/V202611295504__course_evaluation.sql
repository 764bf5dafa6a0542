-- What participants are asked besides how useful it was; the questions are the Service's own, and nothing hangs on them.
insert into classifier (code, name_lv, name_en, citation) values
  ('COURSE_QUESTION', 'Kursu novērtējuma jautājums', 'Question of the evaluation of courses', 'Izglītības kvalitātes valsts dienesta kārtība');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'COURSE_QUESTION', t.code, t.name_lv, t.name_en, 'Izglītības kvalitātes valsts dienesta kārtība', t.sort, false, date '2000-01-01'
  from (values
  (10, 'CONTENT', 'Saturs atbilda manām vajadzībām', 'The content was what I needed'),
  (20, 'LECTURERS', 'Lektoru darbs', 'Work of the lecturers'),
  (30, 'ORGANISATION', 'Organizācija', 'Organisation')
  ) as t (sort, code, name_lv, name_en);

create table course_mark (
  enrolment_id  bigint not null references course_enrolment,
  question      varchar(40) not null,
  mark          integer not null check (mark between 1 and 10),
  primary key (enrolment_id, question)
);
