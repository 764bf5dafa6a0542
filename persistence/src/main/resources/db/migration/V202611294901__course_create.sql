-- Courses, seminars, conferences and clubs: what is taught, on which days, who enrolled and came, and who got a certificate. Who takes part is no party of the
-- registers: name and e-mail are what somebody typed, the personal code stands here only where the certificate has to name it.
create table course (
  id                  bigint generated always as identity primary key,
  number              varchar(20) not null unique,
  kind                varchar(20) not null check (kind in ('COURSE', 'SEMINAR', 'CONFERENCE', 'CLUB')),
  programme           varchar(40),
  title               varchar(300) not null,
  search_key          varchar(400) not null,
  description         varchar(4000),
  hours               integer not null check (hours between 1 and 500),
  state               varchar(20) not null check (state in ('DRAFT', 'OPEN', 'CANCELLED')),
  enrol_until         date not null,
  proposals_until     date,
  asks_code           boolean not null,
  -- how much of the hours somebody has to attend for a certificate; none is given where this is empty
  attendance_percent  integer check (attendance_percent between 1 and 100),
  certificate_job_id  bigint,
  created_by          bigint references account,
  created_at          timestamp(6) with time zone not null,
  version             integer not null default 0
);
create index course_state on course (state, enrol_until);

create table course_module (
  course_id   bigint not null references course,
  ordinal     integer not null,
  title       varchar(300) not null,
  kind        varchar(20) not null check (kind in ('LECTURE', 'SELF_STUDY', 'SITUATION')),
  competence  varchar(40),
  level       varchar(20),
  hours       integer not null check (hours between 1 and 500),
  task        varchar(2000),
  primary key (course_id, ordinal),
  check ((competence is null) = (level is null))
);

create table course_day (
  course_id  bigint not null references course,
  ordinal    integer not null,
  held_on    date not null,
  begins_at  time not null,
  ends_at    time not null check (ends_at > begins_at),
  place      varchar(300) not null,
  hours      integer not null check (hours between 1 and 24),
  places     integer check (places > 0),
  question   varchar(500),
  primary key (course_id, ordinal)
);

create table course_target (
  course_id  bigint not null references course,
  kind       varchar(30) not null check (kind in ('PARTICIPANTS', 'MUNICIPALITY_SHARE', 'USEFULNESS')),
  threshold  numeric(6, 1) not null check (threshold > 0),
  primary key (course_id, kind)
);

create table course_material (
  id           bigint generated always as identity primary key,
  course_id    bigint not null references course,
  title        varchar(300) not null,
  link         varchar(500),
  document_id  bigint references document,
  check ((link is null) <> (document_id is null))
);
create index course_material_course on course_material (course_id);

create table course_enrolment (
  id                  bigint generated always as identity primary key,
  course_id           bigint not null references course,
  given_name          varchar(100) not null,
  family_name         varchar(100) not null,
  search_key          varchar(300) not null,
  email               varchar(254),
  institution         varchar(300),
  municipality_id     bigint references municipality,
  role                varchar(40) not null,
  personal_code       char(11) check (personal_code ~ '^[0-9]{11}$'),
  token_sha256        bytea unique,
  enrolled_at         timestamp(6) with time zone not null,
  cancelled_at        timestamp(6) with time zone,
  usefulness          integer check (usefulness between 1 and 10),
  remark              varchar(2000),
  -- a certificate given before this system has a number and no document
  certificate         varchar(40) unique,
  certified_on        date,
  issued_document_id  bigint unique references issued_document,
  erased_at           timestamp(6) with time zone,
  check ((certificate is null) = (certified_on is null))
);
create unique index course_enrolment_once on course_enrolment (course_id, lower(email), search_key) where cancelled_at is null and erased_at is null;
create index course_enrolment_course on course_enrolment (course_id, family_name collate latvian, given_name, id);
create index course_enrolment_code on course_enrolment (personal_code) where personal_code is not null;
create index course_enrolment_email on course_enrolment (lower(email));

-- Each day is registered for by itself; who finds no place waits for one.
create table course_registration (
  enrolment_id  bigint not null references course_enrolment,
  course_id     bigint not null,
  day           integer not null,
  waiting       boolean not null,
  answer        varchar(500),
  attended      boolean,
  primary key (enrolment_id, day),
  foreign key (course_id, day) references course_day (course_id, ordinal)
);
create index course_registration_day on course_registration (course_id, day);

-- What a participant hands in for a module of self-study: a reflection, or the analysis of a situation by its four questions.
create table course_work (
  enrolment_id  bigint not null references course_enrolment,
  course_id     bigint not null,
  module        integer not null,
  reflection    varchar(4000),
  problem       varchar(4000),
  impact        varchar(4000),
  solution      varchar(4000),
  resources     varchar(4000),
  handed_at     timestamp(6) with time zone not null,
  primary key (enrolment_id, module),
  foreign key (course_id, module) references course_module (course_id, ordinal)
);

-- What the participants of one municipality propose together; the last word counts.
create table course_proposal (
  course_id        bigint not null references course,
  municipality_id  bigint not null references municipality,
  author           varchar(200) not null,
  email            varchar(254) not null,
  proposal         varchar(4000) not null,
  sent_at          timestamp(6) with time zone not null,
  primary key (course_id, municipality_id)
);

insert into number_series (code, prefix, width, by_year) values ('COURSE', 'KUR', 4, true), ('COURSE_CERTIFICATE', 'KAP', 6, true);

-- Facts of the annual report: certificates given, and programmes delivered, each once in a year.
create view course_certificate_fact as
  select 'COURSE' as register, e.certificate as number, c.number as entry_number, c.kind, 'NATURAL_PERSON' as party_kind, e.certified_on as dated_on,
         e.enrolled_at as recorded_at, cast(null as timestamp(6) with time zone) as superseded_at, c.programme as course_programme
  from course_enrolment e join course c on c.id = e.course_id where e.certificate is not null;
create view course_programme_fact as
  select distinct on (c.programme, extract(year from d.last_day)) 'COURSE' as register, c.number, c.number as entry_number, c.kind,
         cast(null as varchar) as party_kind, d.last_day as dated_on, c.created_at as recorded_at, cast(null as timestamp(6) with time zone) as superseded_at,
         c.programme as course_programme, c.hours
  from course c join (select course_id, max(held_on) as last_day from course_day group by course_id) d on d.course_id = c.id
  where c.state = 'OPEN' and c.programme is not null
  order by c.programme, extract(year from d.last_day), c.number;
