-- The table of a job's errors is made when somebody asks for it, in the language of who asks; what was stored is not needed any more.
delete from document_chunk where document_id in (select error_document_id from job);
update document set sha256 = null, erased_at = now() where erased_at is null and id in (select error_document_id from job);
alter table job drop column error_document_id;
