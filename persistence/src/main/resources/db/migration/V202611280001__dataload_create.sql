-- Flat JSON in the one form of RFC 8785: keys in order, no white space. For objects of texts, whole numbers and arrays of whole numbers.
create function canonical_json(given jsonb) returns text language sql immutable strict parallel safe
  return (select '{' || coalesce(string_agg(to_json(key)::text || ':'
            || case jsonb_typeof(value) when 'array' then replace(value::text, ', ', ',') else value::text end,
            ',' order by key collate "C"), '') || '}' from jsonb_each(given));

-- A moment as it stands in what is hashed.
create function moment_text(at timestamp with time zone) returns text language sql immutable parallel safe
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- 32 bytes that nobody can guess; random UUIDs come of the system's strong source.
create function random_salt() returns bytea language sql volatile
  return sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- A load: the job that does it, the file, what came of its rows. A document is loaded by one load at a time.
create table load (
  job_id       bigint primary key references job,
  document_id  bigint not null references document,
  file_name    varchar(200) not null,
  row_count    bigint not null,
  loaded       bigint not null default 0,
  same         bigint not null default 0,
  bad          bigint not null default 0,
  chunk_from   varchar(150) collate "C" not null default '',
  chunk_to     varchar(150) collate "C" not null default '',
  cleared_at   timestamp(6) with time zone
);
create index load_document on load (document_id);

-- Rows of a load as they were read, until it ends. Lost with a crash of the database they are read again.
create sequence load_row_seq increment 50 start 50;
create table load_row (
  load_id        bigint not null references load,
  kind           varchar(60) not null,
  file           varchar(100) not null,
  line           bigint not null,
  source_system  varchar(40) not null,
  source_id      varchar(100) not null,
  group_key      varchar(150) collate "C" not null,
  sha256         bytea not null,
  state          varchar(10) not null check (state in ('READY', 'BAD', 'SAME', 'DONE')),
  cells          text[] not null,
  target_id      bigint,
  ids            bigint[],
  numbers        text[],
  primary key (load_id, file, line)
);
create index load_row_group on load_row (load_id, kind, group_key);
create index load_row_source on load_row (load_id, file, source_system, source_id);

-- What each loaded row became.
create table load_origin (
  file           varchar(100) not null,
  source_system  varchar(40) not null,
  source_id      varchar(100) not null,
  sha256         bytea not null,
  target_id      bigint not null,
  load_id        bigint not null references load,
  primary key (file, source_system, source_id)
);

-- What is visible of facts and of versions known before, while a chunk is written: a row for each period that an origin keeps from
-- its step "first" to its step "last"; step 0 is what was there before. Empty between chunks.
create table load_version (
  id          bigint primary key,
  origin_id   bigint not null,
  entry_id    bigint not null,
  valid_from  date not null,
  valid_to    date,
  first       bigint not null,
  last        bigint not null,
  remainder   boolean not null
);
