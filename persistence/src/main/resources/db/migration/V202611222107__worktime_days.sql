-- Days of single years. Orders of the Cabinet are named by their title; verified only where their adoption was read.
insert into calendar_day (day, kind, name_lv, name_en, citation, verified)
select v.day::date, v.kind, v.name_lv, v.name_en, v.citation, v.verified from (values
  ('2018-07-08', 'HOLIDAY', 'Vispārējo latviešu Dziesmu un deju svētku noslēguma diena', 'Closing day of the Latvian Song and Dance Festival',
   'Likuma "Par svētku, atceres un atzīmējamām dienām" 1. pants', true),
  ('2018-07-09', 'HOLIDAY', 'brīvdiena pēc Vispārējo latviešu Dziesmu un deju svētku noslēguma dienas', 'day off after the closing day of the Latvian Song and Dance Festival',
   'Likuma "Par svētku, atceres un atzīmējamām dienām" 1. pants', true),
  ('2018-09-24', 'HOLIDAY', 'pāvesta Franciska vizītes diena', 'day of the visit of Pope Francis',
   'Likums par pāvesta Franciska vizītes dienas noteikšanu par svētku dienu (2018)', false),
  ('2023-05-29', 'HOLIDAY', 'Latvijas hokeja izlases bronzas medaļas svinību diena', 'day in honour of the bronze medal of the ice hockey team',
   'Saeimas 29.05.2023. lēmums par vienreizēju svētku dienu', false),
  ('2023-07-09', 'HOLIDAY', 'Vispārējo latviešu Dziesmu un deju svētku noslēguma diena', 'Closing day of the Latvian Song and Dance Festival',
   'Likuma "Par svētku, atceres un atzīmējamām dienām" 1. pants', true),
  ('2023-07-10', 'HOLIDAY', 'brīvdiena pēc Vispārējo latviešu Dziesmu un deju svētku noslēguma dienas', 'day off after the closing day of the Latvian Song and Dance Festival',
   'Likuma "Par svētku, atceres un atzīmējamām dienām" 1. pants', true)
) v(day, kind, name_lv, name_en, citation, verified);

-- Working days moved by orders of the Cabinet (Labour Law, section 133, paragraph 4): the free day and the Saturday worked for it.
with moved(free, worked, verified) as (values
  (date '2017-05-05', date '2017-05-13', true),
  (date '2018-04-30', date '2018-04-21', true),
  (date '2021-05-03', date '2021-05-08', false),
  (date '2021-06-25', date '2021-06-19', false),
  (date '2021-11-19', date '2021-11-13', false),
  (date '2023-05-05', date '2023-05-20', false),
  (date '2024-12-23', date '2024-12-14', false),
  (date '2024-12-30', date '2024-12-28', false),
  (date '2025-05-02', date '2025-05-10', false),
  (date '2025-11-17', date '2025-11-08', false),
  (date '2026-01-02', date '2026-01-17', true),
  (date '2026-06-22', date '2026-06-27', true))
insert into calendar_day (day, kind, name_lv, name_en, citation, verified)
select free, 'DAY_OFF', 'darba diena pārcelta uz ' || to_char(worked, 'DD.MM.YYYY.'), 'working day moved to ' || to_char(worked, 'DD.MM.YYYY'),
       'Ministru kabineta rīkojums "Par darba dienu pārcelšanu ' || extract(year from free)::int || '. gadā"', verified from moved
union all
select worked, 'WORKING_DAY', 'darba diena pārcelta no ' || to_char(free, 'DD.MM.YYYY.'), 'working day moved from ' || to_char(free, 'DD.MM.YYYY'),
       'Ministru kabineta rīkojums "Par darba dienu pārcelšanu ' || extract(year from worked)::int || '. gadā"', verified from moved;
