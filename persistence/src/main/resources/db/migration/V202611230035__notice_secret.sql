-- What only the recipient may see (an answer link) stands apart from the text, until the notice is sent or has failed.
alter table notice add secret varchar(400);
alter table notice add check (secret is null or (sent_at is null and failed_at is null));
