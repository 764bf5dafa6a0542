-- Register entries with bitemporal versions, and the register log (RFC 9162) over them.
create sequence register_entry_seq start 50 increment 50;
create table register_entry (
  id                  bigint primary key,
  register            varchar(40) not null,
  number              varchar(40) not null check (number ~ '^[A-Z0-9-]+$'),
  party_id            bigint not null references party,
  registered_on       date not null,
  current_version_id  bigint,
  source_system       varchar(40),
  source_id           varchar(100),
  version             bigint not null default 0,
  unique (register, number),
  unique (register, source_system, source_id)
);
create index register_entry_party on register_entry (party_id);

-- A version with remainder_of_id is what is left in force of an earlier one beside a newer fact: no change that reports count.
create sequence register_entry_version_seq start 50 increment 50;
create table register_entry_version (
  id                bigint primary key,
  entry_id          bigint not null references register_entry,
  version_no        int not null check (version_no > 0),
  valid_from        date not null,
  valid_to          date,
  recorded_at       timestamp(6) with time zone not null,
  superseded_at     timestamp(6) with time zone,
  loaded_at         timestamp(6) with time zone,
  way               varchar(20) not null check (way in ('DECISION', 'OFFICIAL_ENTRY', 'HOLDER_UPDATE', 'MASTER_UPDATE', 'LOAD')),
  citation          varchar(400) not null,
  decision_id       bigint,
  proceeding_id     bigint,
  recorded_by       varchar(200) not null,
  party_version_id  bigint not null references party_version,
  party_commitment  bytea not null check (length(party_commitment) = 32),
  remainder_of_id   bigint references register_entry_version,
  unique (entry_id, version_no),
  check (valid_to is null or valid_to > valid_from),
  check (way <> 'DECISION' or decision_id is not null)
);
create index register_entry_version_known on register_entry_version (entry_id) where superseded_at is null;
create index register_entry_version_superseded on register_entry_version (entry_id, superseded_at) where superseded_at is not null;
alter table register_entry add foreign key (current_version_id) references register_entry_version deferrable initially deferred;

-- Only superseded_at may be set, once; everything else of a version stays as it was recorded.
create function register_entry_version_guard() returns trigger language plpgsql as $$
begin
  if old.superseded_at is not null or new.superseded_at is null
     or (to_jsonb(new) - 'superseded_at') <> (to_jsonb(old) - 'superseded_at') then
    raise exception 'a version of a register entry is never rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger register_entry_version_guard before update on register_entry_version
  for each row execute function register_entry_version_guard();
create trigger register_entry_version_kept before delete on register_entry_version
  for each row execute function refuse_change();
create trigger register_entry_kept before delete on register_entry for each row execute function refuse_change();

-- Versions that wait for their leaf, written in the business transaction, taken by the single writer.
create table log_pending (
  version_id  bigint primary key references register_entry_version,
  since       timestamp(6) with time zone not null
);
create index log_pending_order on log_pending (since, version_id);
create table log_leaf (
  leaf_index  bigint primary key check (leaf_index >= 0),
  version_id  bigint not null unique,
  leaf_hash   bytea not null check (length(leaf_hash) = 32)
);
-- Roots of complete subtrees: level 0 are the leaves themselves and are not repeated here.
create table log_node (
  level  int not null check (level > 0),
  idx    bigint not null,
  hash   bytea not null check (length(hash) = 32),
  primary key (level, idx)
);
create table tree_head (
  tree_size  bigint primary key,
  root_hash  bytea not null check (length(root_hash) = 32),
  signed_at  timestamp(6) with time zone not null,
  key_id     varchar(64) not null,
  signature  bytea not null
);
create trigger log_leaf_insert_only before update or delete on log_leaf for each row execute function refuse_change();
create trigger log_node_insert_only before update or delete on log_node for each row execute function refuse_change();
create trigger tree_head_insert_only before update or delete on tree_head for each row execute function refuse_change();
-- One row per task that only one node may do at a time.
create table lease (
  name      varchar(60) primary key,
  holder    varchar(100) not null,
  until     timestamp(6) with time zone not null
);
insert into lease (name, holder, until) values ('REGISTER_LOG', 'nobody', '2000-01-01T00:00:00Z');
