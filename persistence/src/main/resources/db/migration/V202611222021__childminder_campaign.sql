-- Clean-up campaigns of the register of child-minders: who was asked, what was answered, what followed.
create sequence child_minder_campaign_seq;
create table child_minder_campaign (
  id                bigint primary key default nextval('child_minder_campaign_seq'),
  title             varchar(200) not null,
  confirmed_before  date not null,
  municipality_id   bigint references municipality,
  started_on        date not null,
  started_at        timestamp(6) with time zone not null,
  started_by        varchar(200) not null,
  remind_on         date not null,
  answer_until      date not null,
  explanation       text not null,
  expected          bigint not null,
  ask_job_id        bigint references job,
  remind_job_id     bigint references job,
  exclude_job_id    bigint references job,
  check (remind_on >= started_on and answer_until >= remind_on)
);

-- One row for each provider asked; the answer is given once.
create sequence child_minder_asked_seq;
create table child_minder_asked (
  id             bigint primary key default nextval('child_minder_asked_seq'),
  campaign_id    bigint not null references child_minder_campaign,
  entry_id       bigint not null references register_entry,
  party_id       bigint not null references party,
  channel        varchar(20) check (channel in ('EMAIL', 'POST')),
  notice_id      bigint references notice,
  reminder_id    bigint references notice,
  asked_at       timestamp(6) with time zone not null,
  answered_at    timestamp(6) with time zone,
  answer         varchar(20) check (answer in ('CONFIRMED', 'CONTACTS', 'CEASED', 'OWN_REQUEST')),
  proceeding_id  bigint references proceeding,
  unique (campaign_id, entry_id),
  check ((answer is null) = (answered_at is null))
);
create index child_minder_asked_entry on child_minder_asked (entry_id);
create index child_minder_asked_open on child_minder_asked (campaign_id, id) where answer is null and proceeding_id is null;

-- Of an answer link only the hash is kept here; the letter and the reminder have a link each.
create table child_minder_answer_token (
  sha256      bytea primary key check (length(sha256) = 32),
  asked_id    bigint not null references child_minder_asked,
  created_at  timestamp(6) with time zone not null
);
create index child_minder_answer_token_asked on child_minder_answer_token (asked_id);

-- Where each provider asked stands, and why silence does not count against it: one place for page, preview and job.
create view child_minder_asked_state as
select s.*,
       case when s.answer in ('CEASED', 'OWN_REQUEST') then 'CEASED'
            when s.answer is not null then 'CONFIRMED'
            when s.proceeding_id is not null then 'PROCEEDING'
            when s.undelivered then 'UNDELIVERED'
            else 'SILENT' end as state,
       case when s.answer is not null then 'ANSWERED'
            when s.excluded_on is not null then 'EXCLUDED'
            when s.confirmed_on >= s.started_on then 'CONFIRMED_OTHERWISE'
            when s.case_open then 'CASE_OPEN'
            when not s.reached then 'NOT_REACHED' end as exception
  from (select a.id, a.campaign_id, a.entry_id, a.party_id, a.channel, a.notice_id, a.reminder_id, a.asked_at, a.answered_at, a.answer,
               a.proceeding_id, p.number as proceeding_number, e.number, c.display_name, m.name as municipality, c.confirmed_on, c.excluded_on,
               k.started_on, k.answer_until,
               a.notice_id is null or (n.failed_at is not null and (r.id is null or r.failed_at is not null)) as undelivered,
               coalesce(n.failed_at is null and n.deemed_on <= k.answer_until, false)
                 or coalesce(r.failed_at is null and r.deemed_on <= k.answer_until, false) as reached,
               exists (select 1 from proceeding o where o.entry_id = a.entry_id and o.closed_at is null
                         and o.procedure like 'CM_EXCLUSION%') as case_open
          from child_minder_asked a
          join child_minder_campaign k on k.id = a.campaign_id
          join register_entry e on e.id = a.entry_id
          join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
               and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today())
          join child_minder_version c on c.version_id = v.id
          left join municipality m on m.id = c.municipality_id
          left join notice n on n.id = a.notice_id
          left join notice r on r.id = a.reminder_id
          left join proceeding p on p.id = a.proceeding_id) s;
