-- Law is data. A rule version holds from-to with its citation; what it says stands in the typed tables below it.
create extension if not exists btree_gist;
create sequence rule_version_seq increment 50 start 50;
create table rule_version (
  id          bigint primary key,
  rule_set    varchar(40) not null,
  valid_from  date not null,
  valid_to    date,
  citation    varchar(400) not null,
  title_lv    varchar(300) not null,
  title_en    varchar(300) not null,
  verified    boolean not null,
  note        varchar(1000),
  version     bigint not null default 0,
  check (valid_to is null or valid_to > valid_from),
  constraint rule_version_no_overlap exclude using gist (rule_set with =, daterange(valid_from, valid_to) with &&)
);
-- How long something may take, from what, and what a missed term means.
create table rule_term (
  rule_version_id  bigint not null references rule_version,
  code             varchar(60) not null,
  amount           int not null check (amount between 0 and 3650),
  unit             varchar(20) not null check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR')),
  starts_from      varchar(40) not null,
  max_amount       int,
  max_unit         varchar(20) check (max_unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR')),
  missed           varchar(20) not null check (missed in ('NOTHING', 'DEEMED_GRANTED', 'LAPSES')),
  end_moves        boolean not null default true,
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, code)
);
-- What may be decided in a procedure, who decides it, in which form.
create table rule_decision (
  rule_version_id  bigint not null references rule_version,
  procedure        varchar(60) not null,
  kind             varchar(60) not null,
  deciding_mode    varchar(20) not null check (deciding_mode in ('OTHER_OFFICIAL', 'TWO_OFFICIALS', 'BOARD')),
  favourable       boolean not null,
  short_form       boolean not null,
  contest_term     varchar(60) not null,
  contest_body     varchar(300) not null,
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, procedure, kind)
);
-- What must be established before deciding: the checklist.
create table rule_check (
  rule_version_id  bigint not null references rule_version,
  procedure        varchar(60) not null,
  code             varchar(60) not null,
  name_lv          varchar(300) not null,
  name_en          varchar(300) not null,
  source           varchar(60) not null,
  applies_to       varchar(60) not null default 'ALL',
  sort             int not null,
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, procedure, code)
);
-- Paragraphs and grounds from which an act is written.
create table rule_paragraph (
  rule_version_id  bigint not null references rule_version,
  code             varchar(60) not null,
  part             varchar(20) not null check (part in ('FACTS', 'REASONING', 'NORMS', 'OPERATIVE', 'CONTEST', 'GROUND', 'LETTER')),
  procedure        varchar(60),
  decision_kind    varchar(60),
  text_lv          text not null,
  citation         varchar(400) not null,
  verified         boolean not null,
  sort             int not null default 0,
  primary key (rule_version_id, code)
);
-- Numbers and switches of a rule (40 hours, 5 years …), typed by their code in the feature that reads them.
create table rule_parameter (
  rule_version_id  bigint not null references rule_version,
  code             varchar(60) not null,
  value            varchar(200) not null,
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, code)
);
-- Which fields of a register the law makes public, who is master of a field, and which way it may change without an act.
create table rule_field (
  rule_version_id  bigint not null references rule_version,
  register         varchar(40) not null,
  field            varchar(60) not null,
  public           boolean not null,
  master           varchar(40) not null default 'IKVIS',
  open_to          varchar(20) not null default 'DECISION' check (open_to in ('DECISION', 'OFFICIAL', 'HOLDER', 'MASTER')),
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, register, field)
);
