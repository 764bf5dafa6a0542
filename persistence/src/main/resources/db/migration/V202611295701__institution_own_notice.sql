-- A version of an entry that an institution's representative made by a notice of the own account, with the fields that it changed, and which official has looked at it.
-- Who sent it and when is what the version says of who recorded it. Looking changes nothing: the law leaves these fields to the institution.
create table institution_own_notice (
  version_id   bigint primary key references register_entry_version,
  fields       text[] not null check (cardinality(fields) > 0),
  reviewed_at  timestamp(6) with time zone,
  reviewed_by  varchar(200),
  check ((reviewed_at is null) = (reviewed_by is null))
);
create index institution_own_notice_waiting on institution_own_notice (version_id) where reviewed_at is null;
