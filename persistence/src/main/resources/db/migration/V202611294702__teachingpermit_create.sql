-- Permits to work as a teacher of persons whose conviction is expunged (Education Law 50; MK 414/2019). A version holds the outcome alone; what
-- a case was decided on stands apart and is deleted when its term has passed.
insert into confidential_register values ('TEACHING_PERMIT', 'PERSON_EVALUATION');

create table teaching_permit_version (
  version_id        bigint primary key references register_entry_version,
  outcome           varchar(20) not null check (outcome in ('PERMITTED', 'RESTRICTED', 'REFUSED')),
  excluded_groups   text[] not null,
  decided_on        date not null,
  annulled_on       date,
  annulment_ground  varchar(60),
  check ((outcome = 'RESTRICTED') = (cardinality(excluded_groups) > 0)),
  check ((annulled_on is null) = (annulment_ground is null))
);
create trigger teaching_permit_version_insert_only before update or delete on teaching_permit_version for each row execute function refuse_change();

-- The file: where the person is to work, what was judged when. Neither is ever public.
create table teaching_permit_case (
  proceeding_id     bigint primary key references proceeding,
  institution       varchar(300),
  position          varchar(300),
  excluded_groups   text[] not null,
  annulment_ground  varchar(60),
  erased_at         timestamp(6) with time zone
);
create sequence teaching_permit_offence_seq increment 50 start 50;
create table teaching_permit_offence (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  article        varchar(60) not null,
  description    varchar(1000),
  judged_on      date not null,
  expunged_on    date,
  check (expunged_on is null or expunged_on >= judged_on)
);
create index teaching_permit_offence_case on teaching_permit_offence (proceeding_id);

-- The register today.
create view teaching_permit_current as
select e.id as entry_id, e.number, e.party_id, v.id as version_id, v.valid_from, v.party_version_id, c.outcome, c.excluded_groups, c.decided_on,
       c.annulled_on, c.annulment_ground,
       case when c.annulled_on <= riga_today() then 'ANNULLED' when c.outcome = 'REFUSED' then 'REFUSED' else 'IN_FORCE' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join teaching_permit_version c on c.version_id = v.id
 where e.register = 'TEACHING_PERMIT';

-- Each outcome once, with the day of its decision: no person, no case, no reason.
create view teaching_permit_decision as
select e.register, e.number, null::varchar as entry_number, c.outcome as kind, 'NATURAL_PERSON'::varchar as party_kind,
       c.decided_on as dated_on, v.recorded_at, v.superseded_at
  from teaching_permit_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
 where c.annulled_on is null and v.remainder_of_id is null
   and not exists (select 1 from register_entry_version x join teaching_permit_version y on y.version_id = x.id
                    where x.entry_id = v.entry_id and x.id < v.id and x.superseded_at is null and y.decided_on = c.decided_on);

-- How often the staff of an institution was checked, and with what result: counts, no names.
create sequence teaching_permit_check_seq increment 50 start 50;
create table teaching_permit_check (
  id            bigint primary key,
  institution   varchar(300) not null,
  checked_at    timestamp(6) with time zone not null,
  checked_by    varchar(200) not null,
  clear_count   int not null,
  permit_count  int not null,
  needed_count  int not null,
  barred_count  int not null
);
insert into number_series (code, prefix, width, by_year) values ('TEACHING_PERMIT', 'APS', 6, false);

insert into classifier (code, name_lv, name_en, citation) values
  ('TP_OFFENCE', 'Noziedzīgi nodarījumi (Krimināllikums)', 'Offences (Criminal Law)', 'Krimināllikums'),
  ('TP_BAN', 'Nodarījumi, kas liedz strādāt ar bērniem arī pēc sodāmības dzēšanas', 'Offences that bar from work with children for good', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa'),
  ('TP_GROUP', 'Izglītojamo grupas, ar kurām nav atļauts strādāt', 'Groups of learners with whom one may not work', 'Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 414'),
  ('TP_ANNULMENT_GROUND', 'Atļaujas anulēšanas pamats', 'Ground of annulment of a permit', 'Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 414');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), classifier, code, name_lv, name_en, citation, sort, false, date '2010-01-01'
  from (values
  ('TP_OFFENCE', 'KL_116', '116. pants. Slepkavība', 'Section 116. Murder', 'Krimināllikuma 116. pants', 10),
  ('TP_OFFENCE', 'KL_125', '125. pants. Tīšs smags miesas bojājums', 'Section 125. Intentional serious bodily injury', 'Krimināllikuma 125. pants', 20),
  ('TP_OFFENCE', 'KL_126', '126. pants. Tīšs vidēja smaguma miesas bojājums', 'Section 126. Intentional moderate bodily injury', 'Krimināllikuma 126. pants', 30),
  ('TP_OFFENCE', 'KL_159', '159. pants. Izvarošana', 'Section 159. Rape', 'Krimināllikuma 159. pants', 40),
  ('TP_OFFENCE', 'KL_160', '160. pants. Seksuāla vardarbība', 'Section 160. Sexual violence', 'Krimināllikuma 160. pants', 50),
  ('TP_OFFENCE', 'KL_162', '162. pants. Pavešana netiklībā', 'Section 162. Leading to depravity', 'Krimināllikuma 162. pants', 60),
  ('TP_OFFENCE', 'KL_174', '174. pants. Cietsirdība un vardarbība pret nepilngadīgo', 'Section 174. Cruelty towards a minor', 'Krimināllikuma 174. pants', 70),
  ('TP_OFFENCE', 'KL_175', '175. pants. Zādzība', 'Section 175. Theft', 'Krimināllikuma 175. pants', 80),
  ('TP_OFFENCE', 'KL_176', '176. pants. Laupīšana', 'Section 176. Robbery', 'Krimināllikuma 176. pants', 90),
  ('TP_OFFENCE', 'KL_177', '177. pants. Krāpšana', 'Section 177. Fraud', 'Krimināllikuma 177. pants', 100),
  ('TP_OFFENCE', 'KL_231', '231. pants. Huligānisms', 'Section 231. Hooliganism', 'Krimināllikuma 231. pants', 110),
  ('TP_OFFENCE', 'KL_262', '262. pants. Transportlīdzekļa vadīšana reibumā', 'Section 262. Driving under the influence', 'Krimināllikuma 262. pants', 120),
  ('TP_OFFENCE', 'KL_275', '275. pants. Dokumenta viltošana', 'Section 275. Forgery of a document', 'Krimināllikuma 275. pants', 130),
  ('TP_OFFENCE', 'COERCIVE', 'Piespiedu medicīniska rakstura līdzekļi', 'Coercive medical measures', 'Krimināllikuma 68. pants', 140),
  ('TP_OFFENCE', 'OTHER', 'Cits nodarījums', 'Another offence', null, 150),
  ('TP_BAN', 'KL_116', 'Slepkavība', 'Murder', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 10),
  ('TP_BAN', 'KL_125', 'Tīšs smags miesas bojājums', 'Intentional serious bodily injury', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 20),
  ('TP_BAN', 'KL_126', 'Tīšs vidēja smaguma miesas bojājums', 'Intentional moderate bodily injury', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 30),
  ('TP_BAN', 'KL_159', 'Izvarošana', 'Rape', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 40),
  ('TP_BAN', 'KL_160', 'Seksuāla vardarbība', 'Sexual violence', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 50),
  ('TP_BAN', 'KL_162', 'Pavešana netiklībā', 'Leading to depravity', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 60),
  ('TP_BAN', 'KL_174', 'Cietsirdība un vardarbība pret nepilngadīgo', 'Cruelty towards a minor', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 70),
  ('TP_BAN', 'KL_176', 'Laupīšana', 'Robbery', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 80),
  ('TP_BAN', 'COERCIVE', 'Piespiedu medicīniska rakstura līdzekļi', 'Coercive medical measures', 'Bērnu tiesību aizsardzības likuma 72. panta piektā daļa', 90),
  ('TP_GROUP', 'MINORS', 'nepilngadīgi izglītojamie', 'minor learners', null, 10),
  ('TP_GROUP', 'PRESCHOOL', 'pirmsskolas vecuma bērni', 'preschool children', null, 20),
  ('TP_GROUP', 'BASIC', 'pamatizglītības izglītojamie', 'learners of basic education', null, 30),
  ('TP_GROUP', 'SPECIAL_NEEDS', 'izglītojamie ar speciālām vajadzībām', 'learners with special needs', null, 40),
  ('TP_ANNULMENT_GROUND', 'GROUND_OWN_REQUEST', 'Personas iesniegums', 'Request of the person', null, 10),
  ('TP_ANNULMENT_GROUND', 'GROUND_NEW_CONVICTION', 'Jauna sodāmība vai aizliegums', 'A new conviction or bar', null, 20),
  ('TP_ANNULMENT_GROUND', 'GROUND_FALSE_DATA', 'Atļauja izsniegta, pamatojoties uz nepatiesām ziņām', 'The permit was given on false data', null, 30),
  ('TP_ANNULMENT_GROUND', 'GROUND_REVOKED', 'Lēmums atcelts pēc apstrīdēšanas', 'The decision was revoked after it was contested', null, 40)
  ) as t(classifier, code, name_lv, name_en, citation, sort);
