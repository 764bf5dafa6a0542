-- The registers of institutions today; what is registered from a day to come is shown as on that day, so that officials find it meanwhile.
create or replace view institution_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, d.id as data_id, d.name, d.search_key,
       d.kind, d.type, d.legal_form, d.legal_address_id, d.parent_id, c.ended_on, c.end_ground,
       case when c.ended_on <= riga_today() then 'ENDED' else 'REGISTERED' end as status, e.register
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= greatest(riga_today(), e.registered_on) and (v.valid_to is null or v.valid_to > greatest(riga_today(), e.registered_on))
  join institution_version c on c.version_id = v.id
  join institution_data d on d.id = c.data_id;

create or replace view scientific_institution_current as
select e.id as entry_id, e.number, e.registered_on, e.party_id, v.id as version_id, v.valid_from, v.recorded_at, d.id as data_id, d.name, d.search_key,
       d.kind, d.address_id, d.head_party_id, c.ended_on, c.end_ground, c.successor_id,
       case when c.ended_on <= riga_today() then 'ENDED' else 'REGISTERED' end as status
  from register_entry e
  join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
       and v.valid_from <= greatest(riga_today(), e.registered_on) and (v.valid_to is null or v.valid_to > greatest(riga_today(), e.registered_on))
  join scientific_institution_version c on c.version_id = v.id
  join scientific_institution_data d on d.id = c.data_id;
