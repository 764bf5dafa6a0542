-- What a certificate is on a day: a version is cut where the certificate ends and where it is annulled.
create view private_practice_standing as
select e.register, c.certificate as number, e.number as entry_number, s.kind, p.kind as party_kind, c.certified_from as dated_on,
       s.valid_from, s.valid_to, v.recorded_at, v.superseded_at, c.programme_kind, c.target_group, c.field
  from private_practice_version c
  join register_entry_version v on v.id = c.version_id
  join register_entry e on e.id = v.entry_id
  left join party p on p.id = e.party_id
 cross join lateral (values ('IN_FORCE', greatest(v.valid_from, c.certified_from), least(v.valid_to, c.expires_on + 1, c.annulled_on)),
                            ('EXPIRED', greatest(v.valid_from, c.expires_on + 1), least(v.valid_to, c.annulled_on)),
                            ('ANNULLED', greatest(v.valid_from, c.annulled_on), v.valid_to)) s(kind, valid_from, valid_to)
 where (s.valid_to is null or s.valid_from < s.valid_to) and (s.kind <> 'ANNULLED' or c.annulled_on is not null);
