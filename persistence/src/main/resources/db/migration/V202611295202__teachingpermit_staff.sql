-- A check of an institution's staff before accreditation: what was asked, how it came out in counts, and until its term is over who it was about. A row
-- says what follows from the answer of the register of convictions, not the answer.
alter table teaching_permit_check
  add column kind varchar(10) not null default 'QUESTION' check (kind in ('QUESTION', 'STAFF')),
  add column entry_id bigint references register_entry,
  add column checked_by_id bigint references account,
  add column checked_on date,
  add column digest bytea unique check (length(digest) = 32),
  add column issued_document_id bigint unique references issued_document,
  add column erased_at timestamp(6) with time zone,
  add check ((kind = 'STAFF') = (digest is not null) and (kind = 'QUESTION' or (entry_id is not null and checked_by_id is not null and checked_on is not null)));
create index teaching_permit_check_entry on teaching_permit_check (entry_id);
create index teaching_permit_check_staff on teaching_permit_check (checked_on desc, id desc) where kind = 'STAFF';

create sequence teaching_permit_staff_seq increment 50 start 50;
create table teaching_permit_staff (
  id               bigint primary key default nextval('teaching_permit_staff_seq'),
  check_id         bigint not null references teaching_permit_check,
  line             int not null,
  personal_code    varchar(11) not null,
  given_name       varchar(100) not null,
  family_name      varchar(100) not null,
  position         varchar(200) not null,
  result           varchar(10) not null check (result in ('CLEAR', 'PERMIT', 'NEEDED', 'BARRED')),
  permit_number    varchar(40),
  decided_on       date,
  excluded_groups  text[] not null,
  unique (check_id, personal_code),
  check ((result = 'PERMIT') = (permit_number is not null)),
  check ((permit_number is null) = (decided_on is null))
);
create index teaching_permit_staff_person on teaching_permit_staff (personal_code);
create index issued_document_file_document on issued_document_file (document_id);

insert into classifier (code, name_lv, name_en, citation) values
  ('TP_ANSWER', 'Sodu reģistra atbilde par darbinieku', 'Answer of the register of convictions about an employee', 'Izglītības likuma 50. pants; Bērnu tiesību aizsardzības likuma 72. pants');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'TP_ANSWER', code, name_lv, name_en, null, sort, false, date '2010-01-01'
  from (values
  ('NONE', 'nav', 'none', 10),
  ('EXPUNGED', 'dzēsta', 'expunged', 20),
  ('IN_FORCE', 'spēkā', 'in force', 30),
  ('BAN', 'aizliegums', 'ban', 40)
  ) as t(code, name_lv, name_en, sort);

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, false
  from rule_version r cross join (values
  ('STAFF_KEPT_MONTHS', '6', 'Vispārīgās datu aizsardzības regulas 5. panta 1. punkta e) apakšpunkts; glabāšanas termiņš jāapstiprina'),
  ('STAFF_ANSWER_DAYS', '30', 'Izglītības likuma 50. pants; cik veca drīkst būt Sodu reģistra atbilde, jāapstiprina')
) v(code, value, citation)
 where r.rule_set = 'TEACHING_PERMIT';

-- The letter to the head names whom the head must know: who has a permit, who needs one, who is barred; never why.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, 'LETTER', null, null, v.text_lv, 'Izglītības likuma 50. pants; Bērnu tiesību aizsardzības likuma 72. pants', false, v.sort
  from rule_version r cross join (values
  ('LETTER_STAFF',
   'Par darbinieku tiesībām strādāt par pedagogu' || chr(10) || chr(10)
   || 'Izglītības kvalitātes valsts dienests pirms akreditācijas pārbaudījis izglītības iestādes {institution} (reģistrācijas Nr. {entry}) darbiniekus. Pārbaudes diena: {day}.' || chr(10) || chr(10)
   || '{persons}' || chr(10) || chr(10)
   || 'Vēstulē ir ierobežotas pieejamības informācija. To drīkst izmantot tikai, lai izpildītu Izglītības likuma 50. pantu un Bērnu tiesību aizsardzības likuma 72. pantu.', 300),
  ('LETTER_STAFF_TO', 'Izglītības iestādes vadītājam', 299),
  ('LETTER_STAFF_NONE', 'Nevienam no pārbaudītajiem darbiniekiem nav konstatēti šķēršļi strādāt par pedagogu.', 301),
  ('LETTER_STAFF_PERMIT', 'Atļauja strādāt par pedagogu ir šādiem darbiniekiem (ja atļaujai ir ierobežojums, tas jāievēro):', 302),
  ('LETTER_STAFF_NEEDED', 'Šādi darbinieki drīkst strādāt par pedagogu tikai ar Personu izvērtēšanas komisijas atļauju, bet tādas viņiem nav (atļauju lūdz pats darbinieks, iesniedzot dienestam iesniegumu):', 303),
  ('LETTER_STAFF_BARRED', 'Šādiem darbiniekiem likums liedz strādāt par pedagogu:', 304),
  ('LETTER_STAFF_LINE', '– {applicant}, {institution}', 306),
  ('LETTER_STAFF_LINE_PERMIT', '– {applicant}, {institution}: atļauja Nr. {entry}, {day}', 307),
  ('LETTER_STAFF_LINE_RESTRICTED', '– {applicant}, {institution}: atļauja Nr. {entry}, {day}; nedrīkst strādāt ar šādām grupām: {groups}', 308),
  ('LETTER_STAFF_OTHERS', 'Pārējiem pārbaudītajiem darbiniekiem šķēršļi nav konstatēti.', 305)
) v(code, text_lv, sort)
 where r.rule_set = 'TEACHING_PERMIT';
