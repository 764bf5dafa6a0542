-- Numbers of institutions are digits alone: what stands between the beginning of a number and its count is the series' own.
alter table number_series add column separator varchar(1) not null default '-' check (separator in ('', '-'));
alter table number_series add constraint number_series_bare check (separator = '-' or not by_year);
