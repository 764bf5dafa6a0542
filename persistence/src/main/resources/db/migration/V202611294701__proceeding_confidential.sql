-- Registers whose cases nobody sees but those who must: the members and the secretary of the board named here, the official who is named for a
-- contest, the auditor. Lists, searches, counts and exports of all registers leave these out for everybody; each look at a file states what for.
create table confidential_register (
  register  varchar(60) primary key,
  board     varchar(40) not null
);
-- The legal officer of a contest, named for one case; the name counts only while the case has a contest.
create table confidential_reader (
  proceeding_id  bigint not null references proceeding,
  account_id     bigint not null references account,
  named_by       varchar(200) not null,
  named_at       timestamp(6) with time zone not null,
  primary key (proceeding_id, account_id)
);
-- For what somebody opens a file, in a code of LOOK_PURPOSE and in words of their own; it holds for the day.
create sequence confidential_purpose_seq increment 50 start 50;
create table confidential_purpose (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  account_id     bigint not null references account,
  purpose        varchar(60) not null,
  words          varchar(500) not null,
  stated_on      date not null,
  stated_at      timestamp(6) with time zone not null
);
create index confidential_purpose_case on confidential_purpose (proceeding_id, account_id, stated_on);
create trigger confidential_purpose_insert_only before update or delete on confidential_purpose for each row execute function refuse_change();

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'LOOK_PURPOSE', code, name_lv, name_en, null, sort, false, date '2000-01-01'
  from (values
  ('SITTING', 'Komisijas sēde', 'Sitting of a commission', 920),
  ('PREPARING', 'Lietas sagatavošana komisijai', 'Preparing a case for the commission', 921),
  ('CONTEST', 'Apstrīdēta vai pārsūdzēta lēmuma lieta', 'Case of a contested decision', 922),
  ('OVERSIGHT', 'Datu apstrādes uzraudzība', 'Oversight of data processing', 923),
  ('STAFF_CHECK', 'Izglītības iestādes darbinieku pārbaude', 'Check of the staff of an institution', 924)
  ) as t(code, name_lv, name_en, sort);
