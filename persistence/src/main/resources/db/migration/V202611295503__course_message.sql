-- What all participants of a day or of a course are told: that it was moved, is not held, is put off, and a reminder. Who is told stands beside it, by the notice that went out.
-- A day that is not held stays in the plan, so that who was registered for it is known; its hours count no longer.
alter table course_day add cancelled_at timestamp(6) with time zone;
alter table course drop constraint course_state_check;
alter table course add check (state in ('DRAFT', 'OPEN', 'POSTPONED', 'CANCELLED'));

create table course_message (
  id          bigint generated always as identity primary key,
  course_id   bigint not null references course,
  kind        varchar(20) not null check (kind in ('DAY_MOVED', 'DAY_CANCELLED', 'PUT_OFF', 'RESUMED', 'CALLED_OFF', 'REMINDER')),
  day         integer,
  held_on     date,
  subject     varchar(300) not null,
  body        varchar(8000) not null,
  created_at  timestamp(6) with time zone not null,
  created_by  varchar(200) not null,
  job_id      bigint,
  foreign key (course_id, day) references course_day (course_id, ordinal),
  check (kind <> 'REMINDER' or (day is not null and held_on is not null))
);
create index course_message_course on course_message (course_id, id desc);
-- A day is reminded of once, on whichever node; one that was moved is another day.
create unique index course_message_reminder on course_message (course_id, day, held_on) where kind = 'REMINDER';

create table course_message_to (
  message_id    bigint not null references course_message,
  enrolment_id  bigint not null references course_enrolment,
  waiting       boolean not null,
  notice_id     bigint references notice,
  primary key (message_id, enrolment_id)
);
create index course_message_to_enrolment on course_message_to (enrolment_id);
create index course_message_untold on course_message_to (message_id, enrolment_id) where notice_id is null;

-- Each message has a link of its own, for only its hash is kept; that of the confirmation stays good.
create table course_link (
  token_sha256  bytea primary key check (length(token_sha256) = 32),
  enrolment_id  bigint not null references course_enrolment
);
create index course_link_enrolment on course_link (enrolment_id);

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, 'LETTER', null, null, v.text_lv, 'Izglītības kvalitātes valsts dienesta kārtība', false, v.sort
  from rule_version r cross join (values
  ('DAY_MOVED', E'Pārcelta norises diena: {programme}\n\nIzglītības kvalitātes valsts dienests paziņo, ka pārcelta norises diena: {programme}.\n\n{changes}\n\n{reasons}\n\nJa jaunajā laikā nevarat piedalīties, lūdzam no šīs dienas atteikties: {link}', 10),
  ('DAY_CANCELLED', E'Nenotiks norises diena: {programme}\n\nIzglītības kvalitātes valsts dienests paziņo, ka nenotiks norises diena: {programme}.\n\n{changes}\n\n{reasons}\n\nJūsu pieteikums pārējām dienām paliek spēkā; to varat skatīt šeit: {link}', 20),
  ('PUT_OFF', E'Atlikta norise: {programme}\n\nIzglītības kvalitātes valsts dienests paziņo, ka uz laiku atlikta norise: {programme}.\n\n{changes}\n\n{reasons}\n\nPar jaunajām dienām paziņosim atsevišķi. Jūsu pieteikums paliek spēkā; to varat skatīt un atsaukt šeit: {link}', 30),
  ('RESUMED', E'Jaunas norises dienas: {programme}\n\nIzglītības kvalitātes valsts dienests paziņo jaunās norises dienas: {programme}.\n\n{changes}\n\n{reasons}\n\nJa jaunajā laikā nevarat piedalīties, lūdzam pieteikumu atsaukt: {link}', 40),
  ('CALLED_OFF', E'Nenotiks: {programme}\n\nIzglītības kvalitātes valsts dienests paziņo, ka nenotiks: {programme}. Jūsu pieteikums vairs nav spēkā.\n\n{reasons}', 50),
  ('REMINDER', E'Atgādinājums: {programme}\n\nAtgādinām, ka esat pieteikušies: {programme}.\n\n{changes}\n\nJa nevarat piedalīties, lūdzam no šīs dienas atteikties, lai vietu iegūtu nākamais rindā: {link}', 60)
  ) v(code, text_lv, sort)
 where r.rule_set = 'COURSE';
