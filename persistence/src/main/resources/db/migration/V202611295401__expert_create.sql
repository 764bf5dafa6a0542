-- The pool of accreditation experts and chairs of their commissions: who was selected and how, in which fields, when somebody cannot be asked, what interests they
-- declared, in which commissions they were, and how they worked by their own word and that of the chair.
create table expert (
  id            bigint generated always as identity primary key,
  number        varchar(20) not null unique,
  party_id      bigint references party,
  role          varchar(20) not null check (role in ('EXPERT', 'CHAIR')),
  state         varchar(20) not null check (state in ('ADMITTED', 'SUSPENDED', 'LEFT')),
  admitted_on   date not null,
  selected_on   date,
  decided_by    varchar(300),
  ground        varchar(1000),
  exception     varchar(1000),
  email         varchar(254),
  account_id    bigint references account,
  created_by    bigint references account,
  created_at    timestamp(6) with time zone not null,
  erased_at     timestamp(6) with time zone,
  version       int not null default 0,
  check (selected_on <= admitted_on),
  check ((party_id is null) = (erased_at is not null))
);
create unique index expert_party on expert (party_id);
create unique index expert_account on expert (account_id);

create table expert_field (
  expert_id  bigint not null references expert,
  field      varchar(40) not null,
  primary key (expert_id, field)
);

-- How the state of an expert changed, and why.
create table expert_step (
  id         bigint generated always as identity primary key,
  expert_id  bigint not null references expert,
  state      varchar(20) not null check (state in ('ADMITTED', 'SUSPENDED', 'LEFT')),
  since      date not null,
  reason     varchar(1000),
  noted_by   bigint references account,
  noted_at   timestamp(6) with time zone not null
);
create index expert_step_expert on expert_step (expert_id, id);

-- Days on which somebody cannot be asked; why is nobody's business.
create table expert_absence (
  id         bigint generated always as identity primary key,
  expert_id  bigint not null references expert,
  from_on    date not null,
  until_on   date not null,
  noted_by   bigint references account,
  noted_at   timestamp(6) with time zone not null,
  check (until_on >= from_on)
);
create index expert_absence_expert on expert_absence (expert_id, from_on);

create table expert_interest (
  id           bigint generated always as identity primary key,
  expert_id    bigint not null references expert,
  entry_id     bigint not null references register_entry,
  kind         varchar(40) not null,
  reason       varchar(300) not null,
  declared_on  date not null,
  ended_on     date check (ended_on >= declared_on),
  noted_by     bigint references account,
  noted_at     timestamp(6) with time zone not null
);
create index expert_interest_expert on expert_interest (expert_id);
create index expert_interest_entry on expert_interest (entry_id);

-- A commission as it was proposed: for which institution, when, in which field.
create table expert_commission (
  id         bigint generated always as identity primary key,
  number     varchar(20) not null unique,
  entry_id   bigint not null references register_entry,
  field      varchar(40) not null,
  from_on    date not null,
  until_on   date not null,
  made_by    bigint references account,
  made_at    timestamp(6) with time zone not null,
  version    int not null default 0,
  check (until_on >= from_on)
);
create index expert_commission_entry on expert_commission (entry_id);
create index expert_commission_from on expert_commission (from_on);

create table expert_commission_member (
  commission_id  bigint not null references expert_commission,
  expert_id      bigint not null references expert,
  role           varchar(20) not null check (role in ('EXPERT', 'CHAIR')),
  proposed_by    bigint references account,
  proposed_at    timestamp(6) with time zone not null,
  withdrawn_on   date,
  primary key (commission_id, expert_id)
);
create unique index expert_commission_chair on expert_commission_member (commission_id) where role = 'CHAIR' and withdrawn_on is null;
create index expert_commission_member_expert on expert_commission_member (expert_id);

-- After an accreditation by the expert and by the chair, at the end of a year by the expert alone; each once.
create table expert_assessment (
  id             bigint generated always as identity primary key,
  expert_id      bigint not null references expert,
  assessor       varchar(20) not null check (assessor in ('OWN', 'CHAIR')),
  commission_id  bigint references expert_commission,
  year           int,
  level          varchar(20) not null,
  assessment     varchar(4000) not null,
  assessed_on    date not null,
  noted_by       bigint references account,
  noted_at       timestamp(6) with time zone not null,
  check ((commission_id is null) <> (year is null)),
  check (assessor = 'OWN' or commission_id is not null)
);
create unique index expert_assessment_commission on expert_assessment (expert_id, assessor, commission_id) where commission_id is not null;
create unique index expert_assessment_year on expert_assessment (expert_id, year) where year is not null;

-- Certificates of courses of the experts: by their personal code, or the address that they enrol with.
create view expert_training as
select x.id as expert_id, e.certificate, c.title, c.programme, c.hours, e.certified_on
  from expert x
  join course_enrolment e on e.certificate is not null
       and (lower(e.email) = lower(x.email) or e.personal_code in (select p.code from personal_code p where p.party_id = x.party_id))
  join course c on c.id = e.course_id
 where x.erased_at is null;

-- Who completed what the rule in force names for their role.
create view expert_trained as
select distinct t.expert_id
  from expert_training t
  join expert x on x.id = t.expert_id
  join rule_version r on r.rule_set = 'EXPERT' and r.valid_from <= riga_today() and (r.valid_to is null or r.valid_to > riga_today())
  join rule_parameter p on p.rule_version_id = r.id and p.code = 'TRAINING_' || x.role
 where t.programme = any (string_to_array(p.value, ','));

insert into number_series (code, prefix, width, by_year) values ('EXPERT', 'EKS', 4, false), ('EXPERT_COMMISSION', 'EKO', 5, true);
