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

-- Numbers are never reused: a series is a row advanced in the transaction that uses the number.
create table number_series (
  code        varchar(40) primary key,
  prefix      varchar(20) not null,
  width       int not null check (width between 1 and 12),
  next_value  bigint not null default 1 check (next_value > 0),
  by_year     boolean not null default true,
  year        int,
  constraint number_series_prefix check (prefix ~ '^[A-Z0-9-]*$')
);
