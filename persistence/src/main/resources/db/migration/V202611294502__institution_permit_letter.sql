-- A school is told by a letter, once before each yearly check of "Latvijas mācība", to say until a day how the programme goes; the answer stands with the letter.
create sequence institution_permit_letter_seq increment 50 start 50;
create table institution_permit_letter (
  id            bigint primary key default nextval('institution_permit_letter_seq'),
  entry_id      bigint not null references register_entry,
  check_due     date not null,
  issued_id     bigint not null references issued_document,
  written_on    date not null,
  answer_until  date not null,
  explanation   text not null,
  answered_on   date,
  answer        varchar(1000),
  answered_by   varchar(200),
  unique (entry_id, check_due),
  check ((answered_on is null) = (answer is null) and (answer is null) = (answered_by is null) and answered_on >= written_on)
);
create index institution_permit_letter_issued on institution_permit_letter (issued_id);

create or replace view institution_permit_standing as
select i.entry_id, i.number, i.name, p.kind, p.recogniser, p.lessons, p.valid_from, p.valid_until, s.suspended_from, c.checked_on, c.met, u.check_due,
       case when s.suspended_from <= riga_today() then 'SUSPENDED' when p.valid_until < riga_today() then 'EXPIRED' else 'IN_FORCE' end as state,
       l.written_on, l.answer_until, l.answered_on, l.answer, d.number as letter
  from institution_current i
  join lateral (select * from institution_permit x where x.entry_id = i.entry_id and x.valid_from <= riga_today() order by x.valid_from desc, x.id desc limit 1) p on true
  left join lateral (select min(x.suspended_from) as suspended_from from institution_permit_suspension x
                      where x.entry_id = i.entry_id and x.suspended_from >= p.valid_from) s on true
  left join lateral (select * from institution_permit_check x where x.entry_id = i.entry_id order by x.checked_on desc, x.id desc limit 1) c on true
  cross join lateral (select (coalesce(c.checked_on, p.valid_from) + interval '1 year')::date as check_due) u
  left join institution_permit_letter l on l.entry_id = i.entry_id and l.check_due = u.check_due
  left join issued_document d on d.id = l.issued_id
 where i.status = 'REGISTERED';

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, 'PERMIT_CHECK_AHEAD', '30', 'Starptautisko skolu likums; pārbaudes kārtība', false
  from rule_version r where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';
insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, 'PERMIT_CHECK_ANSWER', 14, 'DAY', 'REQUEST', null, null, 'NOTHING', 'Starptautisko skolu likums; pārbaudes kārtība', false
  from rule_version r where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'LETTER_PERMIT_CHECK', 'LETTER', null, null,
       'Par programmas „Latvijas mācība” īstenošanas pārbaudi' || chr(10) || chr(10)
       || 'Izglītības kvalitātes valsts dienests ne retāk kā reizi gadā pārbauda, kā starptautiskā skola īsteno programmu „Latvijas mācība”. Izglītības iestādes {institution} (reģistrācijas Nr. {entry}) pārbaude veicama līdz {day}.' || chr(10) || chr(10)
       || 'Lūdzam līdz {due} rakstveidā informēt, cik mācību stundu nedēļā programma tiek īstenota un kurās klasēs, kuri pedagogi to māca un kurās dienās dienests var vērot stundas.',
       'Starptautisko skolu likums; Ministru kabineta 2021. gada 11. marta noteikumi Nr. 159', false, 280
  from rule_version r where r.rule_set = 'INSTITUTION' and r.valid_from >= '2020-06-12';
