-- The entry whose records alone an institution's user may see.
alter table account add column entry_id bigint references register_entry;
create index account_entry on account (entry_id) where entry_id is not null;
