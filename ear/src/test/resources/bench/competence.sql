-- Certificates of twenty years by a thousand contracts; who holds the contracts does not matter here.
create temporary table bench_level as
select qualification, level, row_number() over (order by qualification, level) - 1 as n from qualification_level;
insert into register_entry (id, register, number, party_id, registered_on)
select 1000000 + i, 'COMPETENCE', 'B-' || i, 1, date '2001-01-02' from generate_series(0, 999) i;
insert into competence_result (id, delegation_id, institution_id, party_id, qualification, level, examined_on, certificate_number, issued_on, recorded_at)
select i, 1000000 + i % 1000, 1 + i % 200, i, l.qualification, l.level, d.day, 'B-' || i, d.day, d.day::timestamptz
  from generate_series(1, :certificates) i
 cross join lateral (select date '2001-01-02' + (i * 7919::bigint % 7300)::int as day) d
  join bench_level l on l.n = i % (select count(*) from bench_level);
