-- A form of a name that an official put right, for the name that it belongs to; deleted when the name changes or the person is erased.
create table party_name_form (
  party_id   bigint not null references party,
  name_case  varchar(20) not null check (name_case in ('GENITIVE', 'DATIVE', 'ACCUSATIVE')),
  name       varchar(300) not null,
  form       varchar(300) not null,
  set_by     varchar(200) not null,
  set_at     timestamp(6) with time zone not null,
  primary key (party_id, name_case)
);
