-- Accounts of officials and of users outside; a party or municipality limits what an outside user sees.
create sequence account_seq increment 50;
create table account (
  id               bigint primary key,
  login            varchar(100) not null unique check (login = lower(login)),
  display_name     varchar(200) not null,
  position         varchar(200),
  email            varchar(254),
  password_hash    varchar(300),
  oidc_subject     varchar(200) unique,
  party_id         bigint references party,
  municipality_id  bigint references municipality,
  active           boolean not null default true,
  failed_logins    int not null default 0,
  locked_until     timestamp(6) with time zone,
  created_at       timestamp(6) with time zone not null,
  version          bigint not null default 0
);
create table account_role (
  account_id  bigint not null references account,
  role        varchar(40) not null,
  primary key (account_id, role)
);
