-- Confirmations to the Office of Citizenship and Migration Affairs that a person learns in an institution, for naturalisation: one row for each
-- person and letter. After an erasure, or when its term is over, nothing but what is counted is left.
create table citizenship_notice (
  id                  bigint generated always as identity primary key,
  party_id            bigint references party,
  entry_id            bigint not null references register_entry,
  programme           varchar(300) not null,
  learns_from         date not null,
  learns_until        date,
  request             varchar(100),
  issued_document_id  bigint not null unique references issued_document,
  noted_on            date not null,
  noted_at            timestamp(6) with time zone not null,
  noted_by            bigint not null references account,
  erased_at           timestamp(6) with time zone,
  check (learns_until is null or learns_until >= learns_from),
  check ((party_id is null) = (erased_at is not null))
);
create index citizenship_notice_party on citizenship_notice (party_id);
create index citizenship_notice_entry on citizenship_notice (entry_id);
create index citizenship_notice_noted on citizenship_notice (noted_on desc, id desc);

-- What reports count: a person each, on the day of the letter.
create view citizenship_notice_fact as select id, noted_on as day, entry_id from citizenship_notice;

insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'CITIZENSHIP', 'Ziņas Pilsonības un migrācijas lietu pārvaldei', 'Notices to the Office of Citizenship and Migration Affairs', 920, true, date '2000-01-01');
