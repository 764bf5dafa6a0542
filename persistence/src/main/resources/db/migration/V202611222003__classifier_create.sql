-- Dated code lists. A value is never deleted, only ended.
create sequence classifier_value_seq increment 50 start 50;
create table classifier (
  code      varchar(60) primary key,
  name_lv   varchar(200) not null,
  name_en   varchar(200) not null,
  citation  varchar(400)
);
create table classifier_value (
  id          bigint primary key,
  classifier  varchar(60) not null references classifier,
  code        varchar(60) not null check (code ~ '^[A-Z0-9_-]+$'),
  name_lv     varchar(400) not null,
  name_en     varchar(400) not null,
  citation    varchar(400),
  sort        int not null default 0,
  verified    boolean not null default true,
  valid_from  date not null,
  valid_to    date,
  version     bigint not null default 0,
  unique (classifier, code, valid_from),
  check (valid_to is null or valid_to > valid_from)
);
