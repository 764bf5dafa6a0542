-- What a master system says of a register, compared with what we say. Rows of a file are staged, compared as one set, and cleared.
create table master_comparison (
  job_id       bigint primary key references job,
  register     varchar(40) not null,
  document_id  bigint not null references document,
  file_name    varchar(200) not null,
  state_on     date not null,
  fields       text[] not null,
  row_count    bigint not null check (row_count >= 0),
  found        bigint,
  compared_at  timestamp(6) with time zone,
  cleared_at   timestamp(6) with time zone,
  check ((found is null) = (compared_at is null))
);
create index master_comparison_register on master_comparison (register, compared_at desc);
create table master_row (
  comparison_id  bigint not null,
  line           bigint not null,
  number         varchar(40) not null,
  cells          text[] not null,
  primary key (comparison_id, line)
);

-- A field that differs, or an entry that one side does not have; then the field is null.
create sequence master_difference_seq;
create table master_difference (
  id             bigint primary key default nextval('master_difference_seq'),
  comparison_id  bigint not null references master_comparison,
  register       varchar(40) not null,
  number         varchar(40) not null,
  entry_id       bigint references register_entry,
  field          varchar(60),
  kind           varchar(12) not null check (kind in ('DIFFERENT', 'ONLY_OURS', 'ONLY_THEIRS')),
  ours           text,
  theirs         text,
  master         varchar(40) not null,
  state          varchar(10) not null default 'OPEN' check (state in ('OPEN', 'ASKED', 'TAKEN', 'SENT', 'GONE')),
  sent_before    timestamp(6) with time zone,
  settled_by     varchar(200),
  settled_at     timestamp(6) with time zone,
  reason         varchar(1000),
  answer_due     date,
  erased_at      timestamp(6) with time zone,
  check ((kind = 'DIFFERENT') = (field is not null)),
  check ((entry_id is null) = (kind = 'ONLY_THEIRS')),
  check ((settled_at is null) = (state = 'OPEN') and (settled_by is null) = (state = 'OPEN')),
  check (state <> 'ASKED' or answer_due is not null)
);
create unique index master_difference_open on master_difference (register, number, coalesce(field, '')) where state in ('OPEN', 'ASKED');
create index master_difference_entry on master_difference (entry_id, field);
create index master_difference_state on master_difference (register, state, number);

-- One form of a text for the comparison: composed letters, single spaces, nothing where nothing is left. As the reader of files makes it.
create function clean_cell(cell text) returns text language sql immutable strict parallel safe as $$
  select nullif(btrim(regexp_replace(normalize(cell, NFC),
    '[\s\u0001-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), ' '), '')
$$;
