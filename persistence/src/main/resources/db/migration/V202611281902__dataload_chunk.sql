-- A chunk is written from tables of the session (see StagingRepository) that hold its rows alone: few, and the database knows how many.
-- What is staged is read once and never changed.
drop table load_version;
alter table load drop column chunk_from, drop column chunk_to;
alter table load_row drop constraint load_row_pkey, drop column state, drop column target_id, drop column ids, drop column numbers,
  drop column corrects_id;
alter table load_row reset (fillfactor);
