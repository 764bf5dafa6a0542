-- International schools (Starptautisko skolu likums, in force since 11.07.2020; MK 159/2021): permits, their suspension, and the yearly check of the
-- programme "Latvijas mācība". Decided in cases; insert-only. No permit of 2020 is known.
create sequence institution_permit_seq increment 50 start 50;
create table institution_permit (
  id             bigint primary key default nextval('institution_permit_seq'),
  entry_id       bigint not null references register_entry,
  proceeding_id  bigint references proceeding,
  kind           varchar(20) not null check (kind in ('INITIAL', 'RECOGNISED')),
  recogniser     varchar(60),
  lessons        int not null check (lessons > 0),
  valid_from     date not null,
  valid_until    date not null,
  citation       varchar(500) not null,
  check (valid_until >= valid_from and (kind = 'RECOGNISED') = (recogniser is not null))
);
create index institution_permit_entry on institution_permit (entry_id, valid_from);
create index institution_permit_proceeding on institution_permit (proceeding_id);
create table institution_permit_suspension (
  proceeding_id  bigint primary key references proceeding,
  entry_id       bigint not null references register_entry,
  suspended_from date not null,
  citation       varchar(500) not null
);
create index institution_permit_suspension_entry on institution_permit_suspension (entry_id);
create sequence institution_permit_check_seq increment 50 start 50;
create table institution_permit_check (
  id          bigint primary key default nextval('institution_permit_check_seq'),
  entry_id    bigint not null references register_entry,
  checked_on  date not null,
  met         boolean not null,
  note        varchar(1000) not null,
  entered_at  timestamp(6) with time zone not null,
  entered_by  varchar(200) not null
);
create index institution_permit_check_entry on institution_permit_check (entry_id, checked_on);
create trigger institution_permit_check_insert_only before update or delete on institution_permit_check for each row execute function refuse_change();
create table institution_permit_proposal (
  proceeding_id    bigint primary key references proceeding,
  kind             varchar(20) not null check (kind in ('INITIAL', 'RECOGNISED')),
  recogniser       varchar(60),
  recognised_until date,
  lessons          int not null
);

-- How the permits stand today: of those that have begun the last one; suspended where it was suspended since it began; when the programme is to be checked.
create view institution_permit_standing as
select i.entry_id, i.number, i.name, p.kind, p.recogniser, p.lessons, p.valid_from, p.valid_until, s.suspended_from, c.checked_on, c.met,
       (coalesce(c.checked_on, p.valid_from) + interval '1 year')::date as check_due,
       case when s.suspended_from <= riga_today() then 'SUSPENDED' when p.valid_until < riga_today() then 'EXPIRED' else 'IN_FORCE' end as state
  from institution_current i
  join lateral (select * from institution_permit x where x.entry_id = i.entry_id and x.valid_from <= riga_today() order by x.valid_from desc, x.id desc limit 1) p on true
  left join lateral (select min(x.suspended_from) as suspended_from from institution_permit_suspension x
                      where x.entry_id = i.entry_id and x.suspended_from >= p.valid_from) s on true
  left join lateral (select * from institution_permit_check x where x.entry_id = i.entry_id order by x.checked_on desc, x.id desc limit 1) c on true
 where i.status = 'REGISTERED';
