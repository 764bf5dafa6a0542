-- Series of numbers. By year: IES-2026-000001; register entries keep one row of numbers for good: BUP-000001.
insert into number_series (code, prefix, width, by_year) values
  ('APPLICATION', 'IES', 6, true),
  ('PROCEEDING', 'LIE', 6, true),
  ('DECISION', 'LEM', 6, true),
  ('EXTRACT', 'IZZ', 6, true),
  ('CHILD_MINDER', 'BUP', 6, false);
