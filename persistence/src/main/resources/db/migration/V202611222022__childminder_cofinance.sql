-- What a municipality asked about the providers that it co-finances. Personal codes are not kept: a line is known by its number.
create sequence child_minder_list_seq;
create table child_minder_list (
  id               bigint primary key default nextval('child_minder_list_seq'),
  municipality_id  bigint not null references municipality,
  asked_on         date not null,
  checked_at       timestamp(6) with time zone not null,
  checked_by       varchar(200) not null
);
create index child_minder_list_municipality on child_minder_list (municipality_id, id);
create table child_minder_list_line (
  list_id      bigint not null references child_minder_list on delete cascade,
  line         int not null check (line > 0),
  name         varchar(200),
  state        varchar(20) not null check (state in ('REGISTERED', 'CEASED', 'NOT_ON_DAY', 'UNKNOWN', 'REFUSED')),
  entry_id     bigint references register_entry,
  excluded_on  date,
  field        varchar(20),
  code         varchar(20),
  primary key (list_id, line),
  check ((state = 'REFUSED') = (code is not null))
);
