-- Each former municipality with what continues it today, step by step; "parts" tells how many those are: one that was divided has no single successor.
create view municipality_continued as
with recursive reached(from_id, to_id) as (
  select predecessor_id, successor_id from municipality_succession
  union
  select r.from_id, s.successor_id from reached r join municipality_succession s on s.predecessor_id = r.to_id)
select r.from_id, min(r.to_id) as to_id, count(*) as parts
  from reached r
 where not exists (select 1 from municipality_succession s where s.predecessor_id = r.to_id)
 group by r.from_id;
