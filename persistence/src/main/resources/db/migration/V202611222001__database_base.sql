-- Extensions and functions that every feature uses.
create extension if not exists pg_trgm;
create collation if not exists latvian (provider = icu, locale = 'lv-x-icu', deterministic = true);

-- Key for searching by name: case and diacritics folded, white space collapsed ("Jāņa  sēta" -> "jana seta").
create function search_key(text) returns text
  language sql immutable strict parallel safe
  return trim(regexp_replace(regexp_replace(lower(normalize($1, NFD)), '[\u0300-\u036f]', '', 'g'), '\s+', ' ', 'g'));

-- Today as the law sees it.
create function riga_today() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/Riga')::date;

-- Rows that may never change: the trigger refuses update and delete of a row once written.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Numbers are never reused: the counter of a series is a row advanced in the transaction that uses the number. A series
-- by year has a counter for each year, so that a late number of the old year does not start the new one again.
create table number_series (
  code     varchar(40) primary key,
  prefix   varchar(20) not null,
  width    int not null check (width between 1 and 12),
  by_year  boolean not null default true,
  constraint number_series_prefix check (prefix ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$')
);
create table number_series_counter (
  series      varchar(40) not null references number_series,
  year        int not null,
  next_value  bigint not null check (next_value > 0),
  primary key (series, year)
);
-- Which database the numbers were given in. Another one after a start means a backup was restored or a replica took over.
create table database_identity (
  one              boolean primary key default true check (one),
  identity         varchar(100) not null,
  seen_at          timestamp(6) with time zone not null
);
