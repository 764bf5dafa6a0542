-- What came of the rows of each file of a load; the load's own counts are their sums.
create table load_file (
  load_id     bigint not null references load,
  ordinal     int not null,
  file        varchar(100) not null,
  correction  boolean not null,
  row_count   bigint not null,
  loaded      bigint not null default 0,
  same        bigint not null default 0,
  bad         bigint not null default 0,
  primary key (load_id, file)
);
alter table load drop column row_count, drop column loaded, drop column same, drop column bad;

-- A row of a correction file may name the row loaded before that it replaces.
alter table load_row add column correction boolean not null default false, add column corrects_id bigint;

-- A row that was corrected has an origin for each content that it had; the one that is not replaced is what references lead to.
alter table load_origin add column recorded_at timestamp(6) with time zone, add column replaced boolean not null default false;
alter table load_origin drop constraint load_origin_pkey, add primary key (file, source_system, source_id, sha256);

-- The rows of a chunk are changed several times and stay on their page.
alter table load_row set (fillfactor = 50);
