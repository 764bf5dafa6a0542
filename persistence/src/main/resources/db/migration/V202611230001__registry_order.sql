-- Lists by day of registration, in either direction.
create index register_entry_registered on register_entry (register, registered_on);
