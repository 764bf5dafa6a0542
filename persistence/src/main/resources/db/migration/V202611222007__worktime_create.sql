-- Days that differ from what the calendar rules give: one-off holidays, working days moved by cabinet order.
create table calendar_day (
  day        date primary key,
  kind       varchar(20) not null check (kind in ('HOLIDAY', 'DAY_OFF', 'WORKING_DAY')),
  name_lv    varchar(200) not null,
  name_en    varchar(200) not null,
  citation   varchar(400) not null,
  verified   boolean not null default true,
  version    bigint not null default 0
);
