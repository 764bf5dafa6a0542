-- What the entry said when a change of it was proposed: another change meanwhile is not overwritten unseen.
alter table child_minder_proposal add seen_version_id bigint references register_entry_version;
