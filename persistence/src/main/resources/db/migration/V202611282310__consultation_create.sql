-- Consultations: what was asked and answered, and the answers that others may take over. What may be chosen is data.
insert into classifier (code, name_lv, name_en, citation) values
  ('CONSULTATION_TOPIC', 'Konsultācijas tēma', 'Topic of a consultation', null),
  ('CONSULTATION_CHANNEL', 'Konsultācijas veids', 'Channel of a consultation', null),
  ('CONSULTATION_ASKER', 'Kas lūdz konsultāciju', 'Who asks for a consultation', null);

-- A topic that has the code of a register is offered where one is asked about a case or an entry of it.
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CONSULTATION_TOPIC', code, name_lv, name_en, sort, true, date '2000-01-01'
  from (values
  (10, 'CHILD_MINDER', 'Bērnu uzraudzības pakalpojums', 'Child-minding services'),
  (20, 'PRIVATE_PRACTICE', 'Pedagogu privātprakse', 'Private practice of teachers'),
  (30, 'INSTITUTION', 'Izglītības iestāžu reģistrācija', 'Registration of education institutions'),
  (40, 'LICENCE', 'Izglītības programmu licencēšana', 'Licensing of education programmes'),
  (50, 'ACCREDITATION', 'Akreditācija', 'Accreditation'),
  (60, 'HEAD', 'Izglītības iestāžu vadītāju novērtēšana', 'Assessment of heads of institutions'),
  (70, 'TEACHER', 'Prasības pedagogiem', 'Requirements for teachers'),
  (80, 'LEARNERS', 'Izglītojamo tiesības un obligātā izglītība', 'Rights of learners and compulsory education'),
  (90, 'COMPLAINT', 'Iesniegums vai sūdzība par izglītības iestādi', 'Submission or complaint about an institution'),
  (100, 'OTHER', 'Cita tēma', 'Another topic')
  ) as t(sort, code, name_lv, name_en);
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CONSULTATION_CHANNEL', code, name_lv, name_en, sort, true, date '2000-01-01'
  from (values
  (10, 'PHONE', 'Tālrunis', 'Telephone'),
  (20, 'EMAIL', 'E-pasts', 'E-mail'),
  (30, 'IN_PERSON', 'Klātienē', 'In person'),
  (40, 'VIDEO', 'Videosaruna', 'Video call')
  ) as t(sort, code, name_lv, name_en);
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CONSULTATION_ASKER', code, name_lv, name_en, sort, true, date '2000-01-01'
  from (values
  (10, 'PARENT', 'Vecāks vai izglītojamais', 'Parent or learner'),
  (20, 'TEACHER', 'Pedagogs', 'Teacher'),
  (30, 'PROVIDER', 'Pakalpojuma sniedzējs', 'Service provider'),
  (40, 'INSTITUTION', 'Izglītības iestāde', 'Education institution'),
  (50, 'MUNICIPALITY', 'Pašvaldība', 'Municipality'),
  (60, 'AUTHORITY', 'Valsts iestāde', 'State authority'),
  (70, 'MEDIA', 'Plašsaziņas līdzeklis', 'Media'),
  (80, 'OTHER', 'Cits', 'Somebody else')
  ) as t(sort, code, name_lv, name_en);
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'CONSULTATION', 'Konsultācija', 'Consultation', 900, true, date '2000-01-01');

-- A version of an answer; all versions of one answer have its number. What was reviewed is never rewritten, only ended.
create sequence consultation_answer_number;
create table consultation_answer (
  id               bigint generated always as identity primary key,
  answer           bigint not null,
  topic            varchar(60) not null,
  question         varchar(500) not null,
  text             varchar(4000) not null,
  legal_ground     varchar(400) not null,
  rule_version_id  bigint references rule_version,
  review_by        date,
  valid_from       date not null,
  valid_to         date,
  public           boolean not null,
  state            varchar(10) not null check (state in ('PROPOSED', 'REVIEWED', 'RETURNED')),
  proposed_by      bigint not null references account,
  proposed_at      timestamp(6) with time zone not null,
  reviewed_by      bigint references account,
  reviewed_at      timestamp(6) with time zone,
  remark           varchar(1000),
  version          bigint not null default 0,
  check (valid_to is null or valid_to > valid_from),
  constraint consultation_answer_ground check (rule_version_id is not null or review_by is not null),
  check ((state = 'PROPOSED') = (reviewed_at is null)),
  check ((reviewed_at is null) = (reviewed_by is null)),
  constraint consultation_answer_two_pairs_of_eyes check (reviewed_by <> proposed_by)
);
create unique index consultation_answer_open on consultation_answer (answer) where state = 'PROPOSED';
create index consultation_answer_of on consultation_answer (answer, id);
create index consultation_answer_topic on consultation_answer (topic);
create index consultation_answer_search on consultation_answer using gin (search_key(question || ' ' || text) gin_trgm_ops);

create table consultation (
  id             bigint generated always as identity primary key,
  topic          varchar(60) not null,
  channel        varchar(60) not null,
  asker          varchar(60) not null,
  question       varchar(500) not null,
  answer         varchar(4000) not null,
  answer_id      bigint references consultation_answer,
  party_id       bigint references party,
  proceeding_id  bigint references proceeding,
  entry_id       bigint references register_entry,
  noted_on       date not null,
  noted_at       timestamp(6) with time zone not null,
  noted_by       bigint not null references account,
  erased_at      timestamp(6) with time zone
);
create index consultation_noted on consultation (noted_at desc);
create index consultation_topic on consultation (topic, noted_on);
create index consultation_official on consultation (noted_by, noted_at desc);
create index consultation_party on consultation (party_id) where party_id is not null;
create index consultation_proceeding on consultation (proceeding_id) where proceeding_id is not null;
create index consultation_entry on consultation (entry_id) where entry_id is not null;
