-- That an institution confirmed what the register says of it; the day alone is kept, for good.
create table institution_confirmation (
  entry_id      bigint not null references register_entry,
  confirmed_on  date not null,
  primary key (entry_id, confirmed_on)
);
create trigger institution_confirmation_insert_only before update or delete on institution_confirmation for each row execute function refuse_change();

-- An institution's own notice confirms as much as an answer does. Letters go to the institution where it has an address, else to its founder.
create view institution_campaign_standing as
select i.entry_id, i.name as display_name, d.email, a.municipality_id, m.name as municipality,
       greatest((select max(c.confirmed_on) from institution_confirmation c where c.entry_id = i.entry_id),
                (select max(h.valid_from) from register_entry_version h
                  where h.entry_id = i.entry_id and h.way = 'HOLDER_UPDATE' and h.valid_from <= riga_today())) as confirmed_on,
       i.ended_on,
       (select o.id from proceeding o where o.entry_id = i.entry_id and o.closed_at is null and o.procedure in ('IN_EXCLUSION', 'IN_STRIKE_OFF')
         order by o.outcome is not null, o.id limit 1) as case_id
  from institution_current i
  join institution_data d on d.id = i.data_id
  join address a on a.id = i.legal_address_id
  left join municipality m on m.id = a.municipality_id;

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, 'REQUEST', null, null, 'NOTHING', 'Reģistra datu aktualizēšanas kārtība', false
  from rule_version r cross join (values ('CONFIRMATION_ANSWER', 1, 'MONTH'), ('CONFIRMATION_REMINDER', 14, 'DAY')) v(code, amount, unit)
 where r.rule_set = 'INSTITUTION';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, 'LETTER', null, null, v.text_lv, 'Reģistra datu aktualizēšanas kārtība', false, v.sort
  from rule_version r cross join (values
  ('LETTER_CONFIRMATION', 'Izglītības iestāžu reģistrā ir ieraksts Nr. {entry}. Lūdzam līdz {due} apliecināt, ka ziņas par iestādes vadītāju, programmu īstenošanas vietām un nolikumu ir pareizas, vai tās atjaunot: {link}. Ja atbilde netiks saņemta, Izglītības kvalitātes valsts dienests var uzsākt lietu par izslēgšanu no reģistra.', 260),
  ('LETTER_REMINDER', 'Atgādinām, ka līdz {due} gaidām atbildi par Izglītības iestāžu reģistra ierakstu Nr. {entry}: {link}.', 270)
) v(code, text_lv, sort)
 where r.rule_set = 'INSTITUTION';

-- Who neither answers nor teaches any more is excluded on a ground of its own; that its founder has ended is asked only where this is the ground.
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from) values
  (nextval('classifier_value_seq'), 'IN_END_GROUND', 'GROUND_CEASED', 'Izglītības iestāde darbību ir izbeigusi', 'The institution works no longer', 'Izglītības likums', 35, false, '2000-01-01');
update rule_check c set applies_to = 'GROUND_FOUNDER_ENDED'
  from rule_version r where r.id = c.rule_version_id and r.rule_set = 'INSTITUTION' and c.procedure = 'IN_EXCLUSION' and c.code = 'FOUNDER_ENDED';
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, 'IN_EXCLUSION', 'CEASED', 'Iestāde izglītības programmas vairs neīsteno', 'The institution delivers no programmes any more', 'VIIS', 'GROUND_CEASED', 15, 'Izglītības likuma 25. pants', false
  from rule_version r where r.rule_set = 'INSTITUTION';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'GROUND_CEASED', 'GROUND', 'IN_EXCLUSION', 'EXCLUDE', 'Izglītības iestāde darbību ir izbeigusi.', 'Izglītības likuma 25. pants', false, 115
  from rule_version r where r.rule_set = 'INSTITUTION';
