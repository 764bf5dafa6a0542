-- The test register: its table and its rules.
create table forest_school_version (
  version_id  bigint primary key references register_entry_version,
  name        varchar(300) not null,
  closed_on   date
);
insert into number_series (code, prefix, width, by_year) values ('FOREST_SCHOOL', 'MES', 6, false);
insert into rule_version (id, rule_set, valid_from, citation, title_lv, title_en, verified)
values (nextval('rule_version_seq'), 'FOREST_SCHOOL', '2020-01-01', 'Izdomāti noteikumi', 'Meža skolas', 'Forest schools', false);
insert into rule_term (rule_version_id, code, amount, unit, starts_from, missed, citation, verified)
select id, code, 1, 'MONTH', 'RECEIPT', 'NOTHING', citation, false
  from rule_version, (values ('DECISION_REGISTRATION'), ('DECISION_CLOSURE')) as t(code) where rule_set = 'FOREST_SCHOOL';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select id, t.procedure, t.kind, 'OTHER_OFFICIAL', true, true, 'CONTEST', 'Izdomāta iestāde', citation, false
  from rule_version, (values ('FS_REGISTRATION', 'REGISTER'), ('FS_CLOSURE', 'EXCLUDE')) as t(procedure, kind) where rule_set = 'FOREST_SCHOOL';
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, sort, citation, verified)
select id, t.procedure, t.code, t.name_lv, t.name_en, 'APPLICANT', 10, citation, false
  from rule_version, (values
  ('FS_REGISTRATION', 'FOREST', 'Skolai ir mežs', 'The school has a forest'),
  ('FS_CLOSURE', 'REQUEST', 'Slēgšanu lūdz skola', 'The school asks for its closure')
  ) as t(procedure, code, name_lv, name_en) where rule_set = 'FOREST_SCHOOL';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select id, t.code, t.part, null, t.kind, t.text_lv, citation, false, t.sort
  from rule_version, (values
  ('REGISTER_TITLE', 'TITLE', 'REGISTER', 'Par meža skolas reģistrēšanu', 5),
  ('REGISTER_OPERATIVE', 'OPERATIVE', 'REGISTER', 'Reģistrēt meža skolu: {applicant}. Reģistrācija ir spēkā ar {effective}.', 40),
  ('EXCLUDE_TITLE', 'TITLE', 'EXCLUDE', 'Par meža skolas slēgšanu', 5),
  ('EXCLUDE_OPERATIVE', 'OPERATIVE', 'EXCLUDE', 'Slēgt meža skolu: {applicant}, ieraksts Nr. {entry}. Slēgšana ir spēkā ar {effective}.', 40),
  ('NORMS', 'NORMS', null, 'Izdomāti noteikumi.', 30),
  ('CONTEST', 'CONTEST', null, 'Lēmumu var apstrīdēt. Termiņš ir {contestTerm}. Iesniegumu izskata {contestBody}.', 50)
  ) as t(code, part, kind, text_lv, sort) where rule_set = 'FOREST_SCHOOL';
