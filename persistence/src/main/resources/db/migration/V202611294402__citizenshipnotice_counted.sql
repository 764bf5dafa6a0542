-- Confirmations of before IKVIS are loaded as what is left of one when its term is over: that somebody was confirmed of an institution, on a day.
alter table citizenship_notice alter issued_document_id drop not null, alter noted_by drop not null;
alter table citizenship_notice add check ((issued_document_id is null) = (noted_by is null)), add check (issued_document_id is not null or party_id is null);

-- What reports count: a person each, on the day of the letter.
drop view citizenship_notice_fact;
create view citizenship_notice_fact as
select 'INSTITUTION'::varchar as register, coalesce(i.number, e.number) as number, e.number as entry_number, 'LEARNER_CONFIRMED'::varchar as kind,
       null::varchar as party_kind, c.noted_on as dated_on, c.noted_at as recorded_at, null::timestamptz as superseded_at, c.id
  from citizenship_notice c join register_entry e on e.id = c.entry_id
  left join issued_document i on i.id = c.issued_document_id;
