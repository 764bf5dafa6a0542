-- Which form opened which case: a form sent twice, by a double click, the back button or to another node, opens one.
create table received_form (
  form_id        varchar(60) primary key,
  proceeding_id  bigint not null references proceeding,
  received_at    timestamp(6) with time zone not null
);
create trigger received_form_insert_only before update or delete on received_form for each row execute function refuse_change();
