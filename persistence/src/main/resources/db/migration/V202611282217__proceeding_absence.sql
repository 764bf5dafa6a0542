-- When an official is away and who works on the cases meanwhile. Never why in the sense of health: a kind, no words.
create sequence official_absence_seq;
create table official_absence (
  id             bigint primary key default nextval('official_absence_seq'),
  account_id     bigint not null references account,
  substitute_id  bigint not null references account,
  kind           varchar(20) not null check (kind in ('LEAVE', 'BUSINESS_TRIP', 'TRAINING', 'OTHER')),
  from_on        date not null,
  to_on          date not null,
  recorded_by    varchar(200) not null,
  recorded_at    timestamp(6) with time zone not null,
  cancelled_at   timestamp(6) with time zone,
  version        bigint not null default 0,
  check (from_on <= to_on),
  check (account_id <> substitute_id)
);
create index official_absence_account on official_absence (account_id, to_on) where cancelled_at is null;
create index official_absence_substitute on official_absence (substitute_id, to_on) where cancelled_at is null;

-- Handed over and not yet opened by whoever has it now. Who covers a case follows from the absence of its handler.
alter table proceeding add column unseen_since timestamp(6) with time zone;
alter table proceeding drop column cover_id;

-- The position of who signs as a substitute names who is away.
alter table decision_signature alter column position type varchar(420);
