-- The pool of accreditation experts and chairs of their commissions: who was selected, in which fields, when somebody cannot be asked, what interests they declared, and
-- how they worked by their own word and that of the chair.
create table expert (
  id                 bigint generated always as identity primary key,
  number             varchar(20) not null unique,
  party_id           bigint references party,
  role               varchar(20) not null check (role in ('EXPERT', 'CHAIR')),
  state              varchar(20) not null check (state in ('ADMITTED', 'SUSPENDED', 'LEFT')),
  admitted_on        date not null,
  selection          varchar(1000),
  email              varchar(254),
  unavailable_from   date,
  unavailable_until  date,
  created_by         bigint references account,
  created_at         timestamp(6) with time zone not null,
  erased_at          timestamp(6) with time zone,
  check ((unavailable_from is null) = (unavailable_until is null)),
  check (unavailable_until >= unavailable_from),
  check ((party_id is null) = (erased_at is not null))
);
create unique index expert_party on expert (party_id);

create table expert_field (
  expert_id  bigint not null references expert,
  field      varchar(40) not null,
  primary key (expert_id, field)
);

create table expert_interest (
  id           bigint generated always as identity primary key,
  expert_id    bigint not null references expert,
  entry_id     bigint not null references register_entry,
  reason       varchar(300) not null,
  declared_on  date not null,
  ended_on     date check (ended_on >= declared_on)
);
create index expert_interest_expert on expert_interest (expert_id);
create index expert_interest_entry on expert_interest (entry_id);

create table expert_assessment (
  id           bigint generated always as identity primary key,
  expert_id    bigint not null references expert,
  occasion     varchar(20) not null check (occasion in ('ACCREDITATION', 'YEAR_END')),
  assessor     varchar(20) not null check (assessor in ('OWN', 'CHAIR')),
  about        varchar(300) not null,
  level        varchar(20) not null,
  assessment   varchar(4000) not null,
  assessed_on  date not null,
  noted_by     bigint references account,
  noted_at     timestamp(6) with time zone not null
);
create index expert_assessment_expert on expert_assessment (expert_id, assessed_on desc);

insert into number_series (code, prefix, width, by_year) values ('EXPERT', 'EKS', 4, false);

insert into classifier (code, name_lv, name_en, citation) values
  ('EXPERT_FIELD', 'Akreditācijas eksperta joma', 'Field of an accreditation expert', 'Izglītības kvalitātes valsts dienesta akreditācijas ekspertu datubāze'),
  ('EXPERT_LEVEL', 'Snieguma līmenis', 'Level of performance', 'Izglītības kvalitātes valsts dienesta snieguma līmeņu apraksts');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), t.classifier, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from (values
  ('EXPERT_FIELD', 10, 'PRESCHOOL', 'Pirmsskolas izglītība', 'Preschool education'),
  ('EXPERT_FIELD', 20, 'BASIC', 'Pamatizglītība', 'Basic education'),
  ('EXPERT_FIELD', 30, 'SECONDARY', 'Vispārējā vidējā izglītība', 'General secondary education'),
  ('EXPERT_FIELD', 40, 'VOCATIONAL', 'Profesionālā izglītība', 'Vocational education'),
  ('EXPERT_FIELD', 50, 'SPECIAL', 'Speciālā izglītība', 'Special education'),
  ('EXPERT_FIELD', 60, 'ORIENTATION', 'Profesionālās ievirzes izglītība', 'Vocationally oriented education'),
  ('EXPERT_LEVEL', 10, 'WEAK', 'Jāpilnveido: ziņojumā maz pierādījumu, vērtējums jāpārstrādā', 'To be improved: little evidence, evaluation to be reworked'),
  ('EXPERT_LEVEL', 20, 'SUFFICIENT', 'Pietiekami: vērtējums pamatots, argumentācija vietām nepilnīga', 'Sufficient: evaluation has its grounds, reasoning partly incomplete'),
  ('EXPERT_LEVEL', 30, 'GOOD', 'Labi: vērtējums pamatots ar pierādījumiem, ieteikumi izpildāmi', 'Good: evaluation rests on evidence, recommendations can be carried out'),
  ('EXPERT_LEVEL', 40, 'VERY_GOOD', 'Ļoti labi: vērtējums ir paraugs citiem, palīdz komisijai', 'Very good: a model for others, helps the commission')
  ) as t (classifier, sort, code, name_lv, name_en) join classifier c on c.code = t.classifier;
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'EXPERT', 'Akreditācijas eksperti', 'Accreditation experts', 940, true, date '2000-01-01');
