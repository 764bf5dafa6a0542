-- Days on which a provider stands in the register as registered: a version ends for this purpose on the day of exclusion.
create view child_minder_registered as
select e.register, e.number, e.number as entry_number, 'REGISTERED' as kind, c.provider_kind as party_kind, e.registered_on as dated_on,
       v.valid_from, least(v.valid_to, c.excluded_on) as valid_to, v.recorded_at, v.superseded_at
  from child_minder_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
 where c.excluded_on is null or c.excluded_on > v.valid_from;
