-- Accounts of officials and of users outside; a party or municipality limits what an outside user sees.
create sequence account_seq start 50 increment 50;
create table account (
  id                    bigint primary key,
  login                 varchar(100) not null unique check (login = lower(login)),
  display_name          varchar(200) not null,
  position              varchar(200),
  email                 varchar(254),
  language              char(2) not null default 'lv' check (language in ('lv', 'en')),
  password_hash         varchar(300),
  must_change_password  boolean not null default false,
  oidc_subject          varchar(200) unique,
  party_id              bigint references party,
  municipality_id       bigint references municipality,
  active                boolean not null default true,
  -- made for demonstrations alone: such an account cannot be used once demo mode is off
  demo                  boolean not null default false,
  -- advanced by every change that ends the sessions of the account: roles, password, deactivation
  stamp                 bigint not null default 0,
  created_at            timestamp(6) with time zone not null,
  last_login_at         timestamp(6) with time zone,
  version               bigint not null default 0
);
create table account_role (
  account_id  bigint not null references account,
  role        varchar(40) not null,
  primary key (account_id, role)
);
create index account_role_role on account_role (role);

-- Failed attempts to log in, by a hash of the login or of the address they came from. Logins that do not exist are
-- counted alike, so that a refusal never tells whether an account exists; a hash, because people type passwords there.
create table login_throttle (
  key           char(64) primary key,
  failures      int not null,
  since         timestamp(6) with time zone not null,
  locked_until  timestamp(6) with time zone
);
create index login_throttle_since on login_throttle (since);

-- That a person has just proved again who they are, at the identity provider: used once, for one signature.
create table login_confirmation (
  token_hash  char(64) primary key,
  account_id  bigint not null references account,
  expires_at  timestamp(6) with time zone not null
);
