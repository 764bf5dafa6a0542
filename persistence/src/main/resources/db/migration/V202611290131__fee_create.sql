-- Money: what is due from whom for what, what was paid, and what the bank says. Prices stand in the rules.
insert into number_series (code, prefix, width, by_year) values
  ('PAYMENT', 'MAK', 6, true),
  ('INVOICE', 'REK', 6, true);
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'FEE', 'Maksājums', 'Payment', 910, true, date '2000-01-01');

-- Price and its words are kept as they were charged: a later version of the price list changes no charge.
create table fee_charge (
  id                  bigint generated always as identity primary key,
  reference           varchar(25) not null unique check (reference ~ '^RF[0-9]{2}[A-Z0-9]{1,21}$'),
  proceeding_id       bigint references proceeding,
  party_id            bigint not null references party,
  rule_version_id     bigint not null references rule_version,
  item                varchar(60) not null,
  name_lv             varchar(300) not null,
  name_en             varchar(300) not null,
  kind                varchar(20) not null check (kind in ('PAID_SERVICE', 'STATE_FEE')),
  vat                 varchar(20) not null check (vat in ('NOT_TAXED', 'EXEMPT', 'INCLUDED')),
  holds_step          varchar(20) not null check (holds_step in ('NONE', 'DECISION', 'ISSUE')),
  citation            varchar(400) not null,
  price               numeric(9,2) not null check (price > 0),
  quantity            int not null check (quantity between 1 and 99),
  amount              numeric(11,2) not null check (amount = price * quantity),
  charged_on          date not null,
  due_on              date not null check (due_on >= charged_on),
  charged_at          timestamp(6) with time zone not null,
  charged_by          varchar(200) not null,
  ended               varchar(20) check (ended in ('WAIVED', 'CANCELLED')),
  ended_on            date,
  ended_by            varchar(200),
  ground              varchar(400),
  waiver_by           bigint references account,
  waiver_confirmed_by bigint references account,
  issued_document_id  bigint references issued_document,
  version             bigint not null default 0,
  check ((ended is null) = (ended_on is null)),
  check (ended is null or ground is not null),
  constraint fee_charge_two_pairs_of_eyes check (waiver_confirmed_by <> waiver_by)
);
create index fee_charge_proceeding on fee_charge (proceeding_id) where proceeding_id is not null;
create index fee_charge_party on fee_charge (party_id);
create index fee_charge_charged on fee_charge (charged_on, id);

create table bank_statement (
  id              bigint generated always as identity primary key,
  account         varchar(34) not null,
  statement_code  varchar(35) not null,
  message_code    varchar(35) not null,
  first_day       date,
  last_day        date,
  lines           int not null,
  repeated        int not null,
  skipped         int not null,
  job_id          bigint references job,
  uploaded_at     timestamp(6) with time zone not null,
  uploaded_by     varchar(200) not null,
  unique (account, message_code, statement_code)
);

create table bank_line (
  id            bigint generated always as identity primary key,
  statement_id  bigint not null references bank_statement,
  account       varchar(34) not null,
  entry_code    varchar(120) not null,
  booked_on     date not null,
  amount        numeric(13,2) not null check (amount <> 0),
  currency      varchar(3) not null,
  payer         varchar(140),
  remittance    varchar(500),
  reference     varchar(35),
  state         varchar(20) not null check (state in ('NEW', 'OPEN', 'MATCHED', 'NOT_OURS')),
  reason        varchar(30),
  note          varchar(400),
  charge_id     bigint references fee_charge,
  decided_by    varchar(200),
  decided_at    timestamp(6) with time zone,
  erased_at     timestamp(6) with time zone,
  version       bigint not null default 0,
  unique (account, entry_code),
  check ((state = 'MATCHED') = (charge_id is not null))
);
create index bank_line_statement on bank_line (statement_id, id);
create index bank_line_open on bank_line (booked_on) where state = 'OPEN';
create index bank_line_charge on bank_line (charge_id) where charge_id is not null;

-- Money that came (above zero) or went back (below); a mistake is put right by another row.
create table fee_payment (
  id           bigint generated always as identity primary key,
  charge_id    bigint not null references fee_charge,
  kind         varchar(20) not null check (kind in ('PAYMENT', 'REFUND', 'RETURNED', 'CORRECTION')),
  amount       numeric(13,2) not null check (amount <> 0),
  booked_on    date not null,
  line_id      bigint references bank_line,
  note         varchar(400),
  recorded_at  timestamp(6) with time zone not null,
  recorded_by  varchar(200) not null,
  erased_at    timestamp(6) with time zone,
  check (kind = 'CORRECTION' or (kind = 'PAYMENT') = (amount > 0))
);
create index fee_payment_charge on fee_payment (charge_id, id);
create index fee_payment_booked on fee_payment (booked_on);
create trigger fee_payment_insert_only before update or delete on fee_payment for each row execute function refuse_all_but_erasure('note');

-- How a charge stands follows from what was paid; nobody types it.
create view fee_charge_standing as
select c.id as charge_id, coalesce(p.paid, 0) as paid,
       case when coalesce(p.paid, 0) > case when c.ended is null then c.amount else 0 end then 'OVERPAID'
            when c.ended is not null then c.ended
            when coalesce(p.paid, 0) <= 0 then 'DUE'
            when p.paid < c.amount then 'PART_PAID'
            else 'PAID' end as state
  from fee_charge c left join lateral (select sum(f.amount) as paid from fee_payment f where f.charge_id = c.id) p on true;

-- Income by the day on which the bank booked it (row 1.2 of table 1): what went back stands with a minus.
create view fee_income as
select 'FEE' as register, c.reference as number, null::varchar as entry_number, f.kind, c.kind as charge_kind, p.kind as party_kind,
       f.booked_on as dated_on, f.recorded_at, null::timestamp(6) with time zone as superseded_at, f.amount
  from fee_payment f
  join fee_charge c on c.id = f.charge_id
  left join party p on p.id = c.party_id;
