-- Boards are data (DESIGN 4): who decides where no official does, how many of them, and how they vote, stands in the rules of the day.
create table rule_board (
  rule_version_id  bigint not null references rule_version,
  board            varchar(40) not null check (board ~ '^[A-Z_]+$'),
  name_lv          varchar(300) not null,
  name_en          varchar(300) not null,
  power            varchar(10) not null check (power in ('DECIDES', 'ADVISES')),
  voting_members   int not null check (voting_members between 1 and 99),
  quorum           int not null check (quorum between 1 and 99),
  tie              varchar(20) not null check (tie in ('CHAIR_DECIDES', 'NOT_ADOPTED')),
  ballot           varchar(10) not null check (ballot in ('OPEN', 'CLOSED')),
  external         boolean not null,
  nominated_by     varchar(300) not null,
  mandate_months   int check (mandate_months > 0),
  every_months     int check (every_months > 0),
  citation         varchar(400) not null,
  verified         boolean not null,
  primary key (rule_version_id, board),
  check (quorum <= voting_members)
);

-- Which board decides, or is asked for its opinion before officials do.
alter table rule_decision add board varchar(40);
alter table rule_decision add check (deciding_mode <> 'BOARD' or board is not null);

-- As before, with the rules of boards.
create or replace function copy_rules(from_id bigint, to_id bigint) returns void language plpgsql as $$
declare
  t text;
  columns text;
begin
  foreach t in array array['rule_term', 'rule_decision', 'rule_check', 'rule_paragraph', 'rule_parameter', 'rule_field', 'rule_board'] loop
    select string_agg(quote_ident(column_name), ', ') into columns
      from information_schema.columns
     where table_schema = current_schema() and table_name = t and column_name <> 'rule_version_id';
    execute format('insert into %1$I (rule_version_id, %2$s) select $2, %2$s from %1$I where rule_version_id = $1', t, columns)
      using from_id, to_id;
  end loop;
end $$;
