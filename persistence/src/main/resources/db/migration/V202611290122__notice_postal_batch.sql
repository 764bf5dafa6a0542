-- Letters that are printed and taken to the post together. A letter stands in one batch at a time: what is open keeps it from others.
create table postal_batch (
  id          bigint generated always as identity primary key,
  made_at     timestamp(6) with time zone not null,
  made_by     varchar(200) not null,
  prints      int not null default 0,
  printed_at  timestamp(6) with time zone,
  printed_by  varchar(200),
  posted_on   date,
  ended_at    timestamp(6) with time zone,
  ended_by    varchar(200),
  version     bigint not null default 0,
  check ((printed_at is null) = (prints = 0)),
  check ((ended_at is null) = (ended_by is null)),
  check (posted_on is null or ended_at is not null)
);
create index postal_batch_open on postal_batch (id) where ended_at is null;
create table postal_batch_item (
  batch_id   bigint not null references postal_batch,
  ordinal    int not null check (ordinal >= 0),
  notice_id  bigint not null references notice,
  open       boolean not null default true,
  primary key (batch_id, ordinal)
);
create unique index postal_batch_item_open on postal_batch_item (notice_id) where open;
create index postal_batch_item_notice on postal_batch_item (notice_id);
