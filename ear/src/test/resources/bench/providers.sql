-- :n invented providers of child-minding services with their entries and versions, written as sets. One in nine is
-- excluded and one in five confirmed the data: each of these has the row of before, its remainder in force, and the new one.
-- The first 200 are the same in a register of any size: their name and their municipality are nobody else's.
-- A statement ends with a semicolon at the end of its line.

create temporary table town as
select row_number() over (order by name) - 1 as n, m.id, m.name, coalesce((
         select min(s.predecessor_id) from municipality_succession s where s.successor_id = m.id), m.id) as former_id
  from municipality m where m.valid_to is null and m.name not in ('Rīga', 'Saulkrastu novads')
union all
select -1, id, name, id from municipality where valid_to is null and name = 'Rīga'
union all
select -2, id, name, id from municipality where valid_to is null and name = 'Saulkrastu novads';

create temporary table given as
select n - 1 as n, name, search_key(name) as key from unnest(array[
  'Agnese', 'Aija', 'Anda', 'Anna', 'Baiba', 'Dace', 'Daiga', 'Diāna', 'Elīna', 'Evija', 'Gita', 'Gunta', 'Ieva', 'Ilze', 'Inese',
  'Inga', 'Inta', 'Iveta', 'Kristīne', 'Laima', 'Laura', 'Liene', 'Līga', 'Linda', 'Māra', 'Marija', 'Rasma', 'Rita', 'Ruta',
  'Sandra', 'Sanita', 'Sarmīte', 'Signe', 'Sintija', 'Skaidrīte', 'Solvita', 'Una', 'Vija', 'Zane', 'Zinta', 'Žanete', 'Andris',
  'Edgars', 'Ģirts', 'Jānis', 'Jurģis', 'Kaspars', 'Mārtiņš', 'Oskars', 'Pēteris']) with ordinality as t(name, n);

create temporary table family as
select a.n * 40 + b.n as n, a.name || b.name as name, search_key(a.name || b.name) as key
  from (select n - 1 as n, name from unnest(array[
         'Āb', 'Bērz', 'Cīrul', 'Dār', 'Egl', 'Gail', 'Irb', 'Jansun', 'Kalv', 'Krūm', 'Ķir', 'Lap', 'Liep', 'Mež', 'Ozol', 'Priež',
         'Roz', 'Saul', 'Stirn', 'Šķēl', 'Tīrum', 'Upen', 'Vīt', 'Zar', 'Zvirb']) with ordinality as t(name, n)) a,
       (select n - 1 as n, name from unnest(array[
         'a', 'ele', 'iņa', 'ā', 'ule', 'kalne', 'lauka', 'leja', 'mala', 'mane', 'sone', 'upe', 'zeme', 'grava', 'birze', 'kāja',
         'lāce', 'pļava', 'sala', 'stare', 'vāle', 'zole', 'ziede', 'ērte', 'īte', 'ēna', 'ote', 'une', 'ure', 'ale', 'āre', 'ēre',
         'īre', 'ūte', 'ēja', 'āja', 'īda', 'ūna', 'ora', 'ēva']) with ordinality as t(name, n)) b;

create temporary table provider as
select i, 1000000 + i as id, 1000000 + 3 * i as version_id, i <= 200 as same, k.kind, t.id as town_id, t.name as town,
       t.former_id, g.name as given, f.name as family,
       case k.kind when 'NATURAL_PERSON' then f.name || ' ' || g.name when 'INDIVIDUAL_MERCHANT' then 'IK "' || g.name || ' ' || f.name || '"'
            when 'LEGAL_ENTITY' then 'SIA "' || f.name || ' ' || i % 900 || '"' else 'Iestāde "' || f.name || ' ' || i % 900 || '"' end as name,
       case k.kind when 'NATURAL_PERSON' then f.key || ' ' || g.key when 'INDIVIDUAL_MERCHANT' then 'ik "' || g.key || ' ' || f.key || '"'
            when 'LEGAL_ENTITY' then 'sia "' || f.key || ' ' || i % 900 || '"' else 'iestade "' || f.key || ' ' || i % 900 || '"' end as key,
       date '2012-01-02' + i * 37 % 5300 as registered, date '2012-01-12' + i * 37 % 5300 + i % 60 as later,
       case when i <= 200 then 'PLAIN' when i % 9 = 4 then 'EXCLUDED' when i % 5 = 1 then 'CONFIRMED' else 'PLAIN' end as state,
       sha256(int4send(i)) as bytes
  from generate_series(1, :n) i
  cross join lateral (select case when i <= 200 then 'NATURAL_PERSON' when i % 20 in (3, 11) then 'INDIVIDUAL_MERCHANT'
                                  when i % 20 in (6, 14) then 'LEGAL_ENTITY' when i % 20 = 17 then 'PUBLIC_BODY' else 'NATURAL_PERSON' end as kind) k
  join town t on t.n = case when i <= 200 then -2 when i % 10 < 3 then -1 else (i * 13 + i / 10) % (select max(n) + 1 from town) end
  join given g on g.n = (i * 7 + i / 50) % (select max(n) + 1 from given)
  join (select n, name, key from family union all select -1, 'Retvārde', 'retvarde') f
    on f.n = case when i <= 200 then -1 else (i * 17 + i / 1000) % 1000 end;

insert into party (id, kind, created_at) select id, kind, registered + time '08:00' from provider order by i;

insert into address (id, line, postal_code, municipality_id, search_key)
select id, 'Dārza iela ' || i % 120 + 1 || ', ' || town, 'LV-' || 1000 + i % 4700, town_id, 'darza iela ' || i % 120 + 1 from provider order by i;

insert into party_version (id, party_id, valid_from, recorded_at, source, given_name, family_name, legal_name, registration_number,
    address_id, email, display_name, search_key, salt, commitment)
select id, id, registered, registered + time '08:00', 'APPLICATION', case kind when 'NATURAL_PERSON' then given end,
       case kind when 'NATURAL_PERSON' then family end, case kind when 'NATURAL_PERSON' then null else name end,
       case kind when 'NATURAL_PERSON' then null else '59' || lpad(i::text, 9, '0') end,
       id, 'n' || i || '@example.lv', name, key, bytes, bytes from provider order by i;

insert into personal_code (id, party_id, code, valid_from, recorded_at)
select id, id, '32' || lpad(i::text, 9, '0'), registered, registered + time '08:00' from provider where kind = 'NATURAL_PERSON' order by i;

insert into register_entry (id, register, number, party_id, registered_on, current_version_id)
select id, 'CHILD_MINDER', 'BUP-' || lpad(i::text, greatest(6, length(i::text)), '0'), id, registered,
       version_id + case state when 'PLAIN' then 0 else 2 end from provider order by i;

create temporary table written as
select p.*, p.version_id as vid, 1 as no, registered as valid_from, null::date as valid_to, registered + time '08:00' as recorded,
       case state when 'PLAIN' then null else later + time '08:00' end as superseded, null::bigint as remainder_of, 'PLAIN' as says from provider p
union all
select p.*, version_id + 1, 2, registered, later, later + time '08:00', null, version_id, 'PLAIN' from provider p where state <> 'PLAIN'
union all
select p.*, version_id + 2, 3, later, null, later + time '08:00', null, null, state from provider p where state <> 'PLAIN';

insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at, way, citation,
    recorded_by, party_version_id, party_commitment, remainder_of_id)
select vid, id, no, valid_from, valid_to, recorded, superseded, 'LOAD', 'MK 16.07.2013. noteikumi Nr. 404', 'IKVIS', id, bytes, remainder_of
  from written order by vid;

insert into child_minder_version (version_id, provider_kind, display_name, search_key, service_kind, regime, founder, public_phone,
    public_email, activity_ground, activity_from, municipality_id, confirmed_on, confirmed_how, excluded_on, exclusion_ground,
    personal_salt, personal_commitment)
select vid, kind, name, key, (array['SHORT', 'FULL', 'BOTH'])[1 + i % 3], 'GENERAL',
       case kind when 'PUBLIC_BODY' then town || ' – pašvaldība' end, '+371 2' || lpad(i::text, 7, '0'), 'n' || i || '@example.lv',
       case kind when 'NATURAL_PERSON' then 'VID' else 'UR' end, registered,
       case when valid_from < date '2021-07-01' then former_id else town_id end,
       case says when 'CONFIRMED' then later else registered end, case says when 'CONFIRMED' then 'EMAIL' else 'APPLICATION' end,
       case says when 'EXCLUDED' then later end, case says when 'EXCLUDED' then 'GROUND_CEASED' end, bytes, bytes
  from written order by vid;

insert into child_minder_place (version_id, ordinal, kind, address_id, permission)
select vid, 0, case kind when 'NATURAL_PERSON' then 'PROVIDER_HOME' else 'PREMISES' end, id,
       case kind when 'NATURAL_PERSON' then null else 'PVD-' || i end from written order by vid;

insert into child_minder_person (version_id, ordinal, party_id, party_commitment, qualification, first_aid_on, since)
select vid, 0, id + 1, sha256(int4send(i + 1)), 'NANNY', registered, registered from written
 where kind in ('LEGAL_ENTITY', 'PUBLIC_BODY') order by vid;

insert into number_series_counter (series, year, next_value) values ('CHILD_MINDER', 0, :n + 1);

drop table written, provider, family, given, town;
