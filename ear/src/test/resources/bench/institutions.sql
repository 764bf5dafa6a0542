-- :n invented institutions with ten licences each, and with their founders, heads, places and versions, written as sets. One in nine is struck off, one in five has had its
-- head changed by a notice: each of these has the row of before, its remainder in force, and the new one. Three in ten stand in Rīga, the others in
-- the other municipalities. The first 200 are the same in a register of any size: name, municipality and type are nobody else's.
-- A statement ends with a semicolon at the end of its line.

create temporary table town as
select row_number() over (order by name) - 1 as n, m.id, m.name from municipality m
 where m.valid_to is null and m.name not in ('Rīga', 'Saulkrastu novads')
union all
select case name when 'Rīga' then -1 else -2 end, id, name from municipality where valid_to is null and name in ('Rīga', 'Saulkrastu novads');

create temporary table kind as
select n - 1 as n, kind, type, word, search_key(word) as key from unnest(
  array['PRESCHOOL', 'PRESCHOOL', 'PRESCHOOL', 'GENERAL', 'GENERAL', 'GENERAL', 'GENERAL', 'VOCATIONAL', 'VOCATIONAL_ORIENTATION', 'ADULT', 'CONTINUING', 'SPECIAL'],
  array['PRESCHOOL', 'PRESCHOOL', 'PRESCHOOL', 'PRIMARY_SCHOOL', 'BASIC_SCHOOL', 'SECONDARY_SCHOOL', 'GYMNASIUM', 'TECHNICAL_SCHOOL', 'ART_SCHOOL', 'TRAINING_CENTRE',
        'TRAINING_CENTRE', 'SPECIAL_SCHOOL'],
  array['pirmsskola', 'pirmsskola', 'bērnudārzs', 'sākumskola', 'pamatskola', 'vidusskola', 'ģimnāzija', 'tehnikums', 'mūzikas skola', 'mācību centrs', 'mācību centrs',
        'speciālā skola']) with ordinality as t(kind, type, word, n);

create temporary table part as
select n - 1 as n, name, search_key(name) as key from unnest(array[
  'Avotu', 'Bērzu', 'Ceriņu', 'Dzirnavu', 'Egļu', 'Fabrikas', 'Gaismas', 'Irbenes', 'Jāņtārpiņa', 'Kalna', 'Ķiršu', 'Liepu', 'Māras', 'Namejas', 'Ozolu',
  'Priežu', 'Rasas', 'Saules', 'Tīruma', 'Upes', 'Vītolu', 'Zemeņu', 'Zvirbuļa', 'Ābeļu', 'Šķēres']) with ordinality as t(name, n);

create temporary table school as
select i, 1000000 + i as id, 1000000 + 3 * i as version_id, i <= 200 as same, t.id as town_id, t.name as town, k.kind, k.type,
       t.name || ' ' || p.name || ' ' || k.word || ' Nr. ' || i % 997 as name, search_key(t.name) || ' ' || p.key || ' ' || k.key || ' nr. ' || i % 997 as key,
       case when i % 3 = 0 then 'LEGAL_PERSON' else 'MUNICIPALITY' end as founder, date '2012-01-02' + i * 37 % 5300 as registered,
       date '2012-01-12' + i * 37 % 5300 + i % 60 as later,
       case when i <= 200 then 'PLAIN' when i % 9 = 4 then 'ENDED' when i % 5 = 1 then 'NOTICE' else 'PLAIN' end as state, sha256(int4send(i)) as bytes
  from generate_series(1, :n) i
  join town t on t.n = case when i <= 200 then -2 when i % 10 < 3 then -1 else (i * 13 + i / 10) % (select max(n) + 1 from town) end
  join part p on p.n = (i * 7 + i / 50) % (select max(n) + 1 from part)
  join (select n, kind, type, word, key from kind union all select -1, 'INTEREST', 'INTEREST_CENTRE', 'retvārde', 'retvarde') k
    on k.n = case when i <= 200 then -1 else (i * 17 + i / 1000) % 12 end;

insert into party (id, kind, created_at)
select 900000 + n, 'PUBLIC_BODY', timestamp '2010-01-04 08:00' from town
union all select id, 'LEGAL_ENTITY', registered + time '08:00' from school where founder = 'LEGAL_PERSON'
union all select id + 2000000, 'NATURAL_PERSON', registered + time '08:00' from school;

insert into party_version (id, party_id, valid_from, recorded_at, source, legal_name, registration_number, display_name, search_key, salt, commitment)
select 900000 + n, 900000 + n, date '2010-01-04', timestamp '2010-01-04 08:00', 'APPLICATION', name || ' pašvaldība', '90' || lpad((n + 2)::text, 9, '0'), name || ' pašvaldība',
       search_key(name || ' pašvaldība'), sha256(int4send(n::int)), sha256(int4send(n::int)) from town
union all
select id, id, registered, registered + time '08:00', 'APPLICATION', 'SIA "' || name || '"', '59' || lpad(i::text, 9, '0'), 'SIA "' || name || '"', 'sia "' || key || '"', bytes, bytes
  from school where founder = 'LEGAL_PERSON';

insert into party_version (id, party_id, valid_from, recorded_at, source, given_name, family_name, display_name, search_key, salt, commitment)
select id + 2000000, id + 2000000, registered, registered + time '08:00', 'APPLICATION', 'Anna', 'Bērziņa' || i % 500, 'Bērziņa' || i % 500 || ' Anna', 'berzina' || i % 500 || ' anna', bytes, bytes
  from school;

insert into address (id, line, postal_code, municipality_id, search_key)
select id, 'Skolas iela ' || i % 120 + 1 || ', ' || town, 'LV-' || 1000 + i % 4700, town_id, 'skolas iela ' || i % 120 + 1 from school order by i;

insert into register_entry (id, register, number, party_id, registered_on, current_version_id)
select s.id, 'INSTITUTION', '90' || lpad(i::text, 8, '0'), case founder when 'LEGAL_PERSON' then s.id else 900000 + t.n end, registered,
       version_id + case state when 'PLAIN' then 0 else 2 end from school s join town t on t.id = s.town_id order by i;

create temporary table written as
select s.*, s.version_id as vid, 1 as no, registered as valid_from, null::date as valid_to, registered + time '08:00' as recorded,
       case state when 'PLAIN' then null else later + time '08:00' end as superseded, null::bigint as remainder_of, 'PLAIN' as says from school s
union all
select s.*, version_id + 1, 2, registered, later, later + time '08:00', null, version_id, 'PLAIN' from school s where state <> 'PLAIN'
union all
select s.*, version_id + 2, 3, later, null, later + time '08:00', null, null, state from school s where state <> 'PLAIN';

insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at, way, citation, recorded_by, party_version_id, party_commitment, remainder_of_id)
select w.vid, w.id, no, w.valid_from, w.valid_to, recorded, superseded, 'LOAD', 'MK 14.07.2015. noteikumi Nr. 397', 'IKVIS', v.id, v.commitment, remainder_of
  from written w join register_entry e on e.id = w.id join party_version v on v.party_id = e.party_id order by vid;

insert into institution_data (id, name, search_key, kind, type, legal_address_id, head_party_id, head_party_commitment, head_from, phone, email, statutes_on)
select vid, name, key, kind, type, id, id + 2000000, bytes, valid_from, '+371 6' || lpad(i::text, 7, '0'), 'skola' || i || '@example.lv', registered from written order by vid;

insert into institution_founder (data_id, ordinal, kind, party_id, party_commitment)
select w.vid, 0, w.founder, e.party_id, v.commitment
  from written w join register_entry e on e.id = w.id join party_version v on v.party_id = e.party_id order by vid;

insert into institution_place (data_id, ordinal, use, address_id) select vid, 0, 'PROGRAMME', id from written order by vid;

insert into institution_language (data_id, language) select vid, 'LV' from written order by vid;

insert into institution_version (version_id, data_id, ended_on, end_ground)
select vid, vid, case says when 'ENDED' then later end, case says when 'ENDED' then 'GROUND_LIQUIDATION' end from written order by vid;

create temporary table programme as
select i, 2000000 + i as id, 2000000 + 3 * i as version_id, s.id as school_id, k.kind, k.form,
       k.prefix || case when i <= 2000 then '999' else (100 + i * 11 % 90 * 10 + i % 7)::text end || lpad((i % 2)::text, 2, '0') as code,
       k.word || ' ' || i % 613 as name, search_key(k.word) || ' ' || i % 613 as key, s.registered + i % 90 as licensed, s.registered + i % 90 + 200 as later,
       i > 2000 and i % 9 = 4 as lost
  from generate_series(1, :n * 10) g(i)
  join (select i as school_no, id, registered from school) s on s.school_no = (g.i - 1) / 10 + 1
  join (select n - 1 as n, kind, form, prefix, word from unnest(
          array['VOCATIONAL_SECONDARY', 'CONTINUING', 'IMPROVEMENT', 'VOCATIONAL_ORIENTATION', 'BASIC', 'SECONDARY', 'PRESCHOOL'],
          array['FULL_TIME', 'PART_TIME', 'PART_TIME', 'FULL_TIME', 'FULL_TIME', 'DISTANCE', 'FULL_TIME'], array['33', '30T', '30P', '20V', '21', '31', '01'],
          array['Ēdināšanas pakalpojumi', 'Aprūpe', 'Šūšana', 'Klavierspēle', 'Pamatizglītība', 'Vidējā izglītība', 'Pirmsskola']) with ordinality as t(kind, form, prefix, word, n)) k
    on k.n = g.i % 7;

insert into register_entry (id, register, number, party_id, registered_on, current_version_id)
select p.id, 'PROGRAMME_LICENCE', 'LIC-' || lpad(i::text, greatest(6, length(i::text)), '0'), e.party_id, licensed, version_id + case when lost then 2 else 0 end
  from programme p join register_entry e on e.id = p.school_id order by i;

create temporary table licensed as
select p.*, version_id as vid, 1 as no, licensed as valid_from, null::date as valid_to, licensed + time '08:00' as recorded,
       case when lost then later + time '08:00' end as superseded, null::bigint as remainder_of, false as ends from programme p
union all
select p.*, version_id + 1, 2, licensed, later, later + time '08:00', null, version_id, false from programme p where lost
union all
select p.*, version_id + 2, 3, later, null, later + time '08:00', null, null, true from programme p where lost;

insert into register_entry_version (id, entry_id, version_no, valid_from, valid_to, recorded_at, superseded_at, way, citation, recorded_by, party_version_id, party_commitment, remainder_of_id)
select l.vid, l.id, no, l.valid_from, l.valid_to, recorded, superseded, 'LOAD', 'MK 28.05.2019. noteikumi Nr. 218', 'IKVIS', v.id, v.commitment, remainder_of
  from licensed l join register_entry e on e.id = l.id join party_version v on v.party_id = e.party_id order by vid;

insert into programme_licence_data (id, institution_id, code, name, search_key, kind, way, form, language, minority, modular, work_based, hours, starts_on)
select vid, school_id, code, name, key, kind, case when i % 17 = 0 then 'OWN' else 'SAMPLE' end, form, 'LV', false, i % 3 = 0, false, 480, licensed + 60 from licensed order by vid;

insert into programme_licence_place (data_id, ordinal, address_id) select vid, 0, school_id from licensed order by vid;

insert into programme_licence_version (version_id, data_id, starts_by, lost_on, lost_ground)
select vid, vid, licensed + 365, case when ends then later end, case when ends then 'GROUND_REQUEST' end from licensed order by vid;

insert into number_series_counter (series, year, next_value) values ('INSTITUTION', 0, :n + 1);

drop table licensed, programme, written, school, part, kind, town;
