-- A permit, its suspension and an accreditation make a version of the entry, which says what it said and names the right: so each is a leaf of the
-- register log. Versions from before have none.
create table institution_version_right (
  version_id   bigint primary key references register_entry_version,
  kind         varchar(20) not null check (kind in ('PERMIT', 'SUSPENSION', 'ACCREDITATION')),
  detail       varchar(60),
  lessons      int,
  valid_from   date not null,
  valid_until  date,
  source       varchar(500) not null,
  taken_back   boolean not null
);
create trigger institution_version_right_insert_only before update or delete on institution_version_right for each row execute function refuse_change();
