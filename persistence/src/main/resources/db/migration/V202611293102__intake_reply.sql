-- The letter that answers a document which was returned: which one, by which way, when and by whom.
alter table incoming_document add reply_letter_id bigint unique references issued_document;
alter table incoming_document add reply_channel varchar(20)
  check (reply_channel in ('E_ADDRESS', 'EMAIL', 'REGISTERED_POST', 'POST', 'IN_PERSON'));
alter table incoming_document add replied_at timestamp(6) with time zone;
alter table incoming_document add replied_by bigint references account;
alter table incoming_document add constraint incoming_document_reply check (
  num_nonnulls(reply_letter_id, reply_channel, replied_at, replied_by) in (0, 4)
  and (reply_letter_id is null or state = 'RETURNED' and reply is not null));
