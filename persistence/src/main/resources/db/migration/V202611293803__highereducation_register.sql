-- Register of higher education institutions (Augstskolu likums): the tables of institutions, an own series of numbers. Which kind goes into which register is a parameter.
-- Numbers begin with digits that no number of the other register has, so a number says its register.
insert into number_series (code, prefix, width, by_year, separator) values ('HIGHER_EDUCATION', '91', 8, false, '');
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'REGISTER_HIGHER', 'HIGHER_EDUCATION', 'Augstskolu likums', false from rule_version where rule_set = 'INSTITUTION';

create or replace view institution_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, d.id as data_id, d.name, d.search_key,
       d.kind, d.type, d.legal_form, d.legal_address_id, d.parent_id, c.ended_on, c.end_ground,
       case when c.ended_on <= riga_today() then 'ENDED' else 'REGISTERED' end as status, e.register
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
  join institution_version c on c.version_id = v.id
  join institution_data d on d.id = c.data_id;

-- The accreditation of the institution as a whole is decided elsewhere; what is known of it is entered with its source. Rows are never changed.
create sequence institution_accreditation_seq increment 50 start 50;
create table institution_accreditation (
  id             bigint primary key default nextval('institution_accreditation_seq'),
  entry_id       bigint not null references register_entry,
  accredited_on  date not null,
  valid_until    date,
  source         varchar(200) not null,
  entered_at     timestamp(6) with time zone not null,
  entered_by     varchar(200) not null,
  check (valid_until >= accredited_on)
);
create index institution_accreditation_entry on institution_accreditation (entry_id, accredited_on);
create trigger institution_accreditation_insert_only before update or delete on institution_accreditation for each row execute function refuse_change();

insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select f.rule_version_id, 'HIGHER_EDUCATION', f.field, f.public, f.master, f.open_to, 'Augstskolu likums; ' || f.citation, false
  from rule_field f join rule_version r on r.id = f.rule_version_id
 where r.rule_set = 'INSTITUTION' and f.register = 'INSTITUTION';
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select id, 'HIGHER_EDUCATION', 'accreditedUntil', true, 'IKVIS', 'DECISION', 'Augstskolu likums', false from rule_version where rule_set = 'INSTITUTION';

insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, 'APPLICANT', 'KIND_HIGHER', v.sort, 'Augstskolu likums', false
  from rule_version r cross join (values
  ('IN_REGISTRATION', 'CONSTITUTION', 'Satversmi apstiprinājusi Saeima, vai augstskola dibināta ar likumu; citām – satversme vai nolikums, ko apstiprinājis dibinātājs',
   'The constitution was approved by the Saeima, or the institution was founded by law; of others the constitution or statutes that the founder approved', 55),
  ('IN_REGISTRATION', 'RECTOR', 'Rektors vai direktors ir ievēlēts vai iecelts likumā noteiktajā kārtībā', 'The rector or director was elected or appointed as the law says', 125),
  ('IN_AMENDMENT', 'CONSTITUTION', 'Satversmes grozījumus apstiprinājusi Saeima vai dibinātājs', 'Changes of the constitution were approved by the Saeima or the founder', 45)
) v(procedure, code, name_lv, name_en, sort)
 where r.rule_set = 'INSTITUTION';

-- Acts name the register that the entry stands in.
update rule_paragraph p set text_lv = replace(replace(text_lv, 'Izglītības iestāžu reģistrā', '{registerIn}'), 'Izglītības iestāžu reģistra', '{registerOf}')
  from rule_version r where r.id = p.rule_version_id and r.rule_set = 'INSTITUTION' and p.part = 'OPERATIVE' and p.procedure in ('IN_REGISTRATION', 'IN_AMENDMENT', 'IN_STRIKE_OFF', 'IN_EXCLUSION');
