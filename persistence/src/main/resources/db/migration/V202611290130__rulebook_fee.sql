-- What a service costs is law: a price list by versions of its regulation, each price with its citation.
create table rule_fee (
  rule_version_id  bigint not null references rule_version,
  item             varchar(60) not null check (item ~ '^[A-Z0-9_]+$'),
  name_lv          varchar(300) not null,
  name_en          varchar(300) not null,
  charge_kind      varchar(20) not null check (charge_kind in ('PAID_SERVICE', 'STATE_FEE')),
  price            numeric(9,2) not null check (price >= 0),
  vat              varchar(20) not null check (vat in ('NOT_TAXED', 'EXEMPT', 'INCLUDED')),
  per              varchar(20) not null check (per in ('CASE', 'FIELD', 'EXAM', 'DOCUMENT')),
  register         varchar(40),
  procedure        varchar(60),
  holds_step       varchar(20) not null check (holds_step in ('NONE', 'DECISION', 'ISSUE')),
  pay_days         int not null check (pay_days between 0 and 9999),
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, item)
);

insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'FEE', '2013-09-10', '2017-09-12',
   'Ministru kabineta 2013. gada 10. septembra noteikumi Nr. 789', 'Maksas pakalpojumu cenrādis (2013. gada noteikumi)',
   'Price list of paid services (regulation of 2013)', false,
   'Zināms tikai noteikumu numurs un datums; cenas un spēkā stāšanās diena jāievada pēc oficiālās publikācijas.'),
  (nextval('rule_version_seq'), 'FEE', '2017-09-12', '2023-05-02',
   'Ministru kabineta 2017. gada 12. septembra noteikumi Nr. 541', 'Maksas pakalpojumu cenrādis (2017. gada noteikumi)',
   'Price list of paid services (regulation of 2017)', false,
   'Licencēšanas un akreditācijas cenas un spēkā stāšanās diena jāievada pēc oficiālās publikācijas.'),
  (nextval('rule_version_seq'), 'FEE', '2023-05-02', null,
   'Ministru kabineta 2023. gada 2. maija noteikumi Nr. 213', 'Maksas pakalpojumu cenrādis (2023. gada noteikumi)',
   'Price list of paid services (regulation of 2023)', false,
   'Licencēšanas un akreditācijas cenas un spēkā stāšanās diena jāievada pēc oficiālās publikācijas.');

insert into rule_fee (rule_version_id, item, name_lv, name_en, charge_kind, price, vat, per, register, procedure, holds_step, pay_days, citation, verified)
select v.id, t.item, t.name_lv, t.name_en, t.charge_kind, t.price, 'NOT_TAXED', t.per, t.register, t.procedure, t.holds_step, t.pay_days, t.citation, false
  from rule_version v, (values
  ('CM_REGISTRATION', 'Reģistrācija Bērnu uzraudzības pakalpojuma sniedzēju reģistrā', 'Registration as a child-minding service provider', 'PAID_SERVICE', 0.00, 'CASE',
   'CHILD_MINDER', 'CM_REGISTRATION', 'NONE', 0, 'Ministru kabineta 2013. gada 16. jūlija noteikumi Nr. 404 (maksa nav noteikta)'),
  ('PP_CERTIFICATE', 'Pedagoga privātprakses sertifikāts', 'Certificate of private practice', 'PAID_SERVICE', 0.00, 'CASE',
   'PRIVATE_PRACTICE', 'PP_ISSUE', 'NONE', 0, 'Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682 (bez maksas)'),
  ('CM_EXTRACT_REPEATED', 'Atkārtota izziņa no Bērnu uzraudzības pakalpojuma sniedzēju reģistra', 'Repeated extract from the register of child-minders', 'PAID_SERVICE', 5.00, 'DOCUMENT',
   'CHILD_MINDER', null, 'ISSUE', 10, 'Maksas pakalpojumu cenrādis (pozīcija un cena jāpārbauda)')
  ) as t(item, name_lv, name_en, charge_kind, price, per, register, procedure, holds_step, pay_days, citation)
 where v.rule_set = 'FEE' and v.valid_from >= '2017-09-12';

-- Psychologists, by the service page; their procedures come with their register.
insert into rule_fee (rule_version_id, item, name_lv, name_en, charge_kind, price, vat, per, register, procedure, holds_step, pay_days, citation, verified)
select v.id, t.item, t.name_lv, t.name_en, 'PAID_SERVICE', t.price, 'NOT_TAXED', t.per, 'PSYCHOLOGIST', null, 'DECISION', 10,
       'Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301', false
  from rule_version v, (values
  ('PSY_REGISTRATION', 'Psihologa reģistrācija', 'Registration of a psychologist', 10.00, 'CASE'),
  ('PSY_CERTIFICATE', 'Psihologa sertifikāts (par katru jomu)', 'Certificate of a psychologist (for each field)', 10.00, 'FIELD'),
  ('PSY_SUPERVISOR', 'Psihologa pārrauga tiesības (par katru jomu)', 'Rights of a supervisor (for each field)', 10.00, 'FIELD'),
  ('PSY_EXAM', 'Psihologa sertifikācijas eksāmens', 'Certification examination of a psychologist', 200.00, 'EXAM'),
  ('PSY_SUPERVISOR_EXAM', 'Psihologa pārrauga eksāmens', 'Examination of a supervisor', 100.00, 'EXAM')
  ) as t(item, name_lv, name_en, price, per)
 where v.rule_set = 'FEE' and v.valid_from >= '2017-09-12';

insert into rule_fee (rule_version_id, item, name_lv, name_en, charge_kind, price, vat, per, register, procedure, holds_step, pay_days, citation, verified)
select id, 'CONVICTED_EVALUATION', 'Iepriekš sodītas personas izvērtēšana darbam izglītības iestādē', 'Evaluation of a previously convicted person', 'PAID_SERVICE', 91.10,
       'NOT_TAXED', 'CASE', null, null, 'DECISION', 10, 'Izglītības likuma 50. pants; Ministru kabineta 2023. gada 2. maija noteikumi Nr. 213', false
  from rule_version where rule_set = 'FEE' and valid_from = '2023-05-02';

-- To which accounts money goes; the numbers are invented and are replaced by those of the Service.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select v.id, t.code, t.value, t.citation, false
  from rule_version v, (values
  ('ACCOUNT_PAID_SERVICE', 'LV63TREL9990000000011', 'Valsts kases konts maksas pakalpojumiem (paraugs, jānomaina)'),
  ('ACCOUNT_STATE_FEE', 'LV62TREL9990000000029', 'Valsts kases konts valsts nodevām (paraugs, jānomaina)'),
  ('WAIVER_TWO_OFFICIALS', 'true', 'Iekšējā kārtība (jāpārbauda): atbrīvojumu no maksas apstiprina otra amatpersona'),
  ('KEPT_YEARS', '10', 'Grāmatvedības likums (jāpārbauda): cik gadu glabā grāmatvedības attaisnojuma dokumentus')
  ) as t(code, value, citation)
 where v.rule_set = 'FEE';
