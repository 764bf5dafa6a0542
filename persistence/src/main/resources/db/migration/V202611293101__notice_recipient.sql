-- A notice may go to somebody whom the registers do not know, such as the sender of a document that is returned:
-- then it names whom it is for itself.
alter table notice alter column party_id drop not null;
alter table notice add recipient varchar(300);
alter table notice add constraint notice_recipient check (party_id is not null or recipient is not null);
create index notice_document on notice (document_id) where document_id is not null;
