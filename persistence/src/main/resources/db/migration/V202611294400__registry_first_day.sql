-- The day of registration as the leaves of the log say it, where the entry turned out to begin on another day than was foreseen.
alter table register_entry add leaf_registered_on date;
-- What waits to be published, looked at every hour.
create index proceeding_term_unpublished on proceeding_term (proceeding_id) where code = 'PUBLICATION' and met_on is null;
