-- Clean-up campaigns belong to no register: tables and names of the kernel, each campaign says which register it asks about.
drop view child_minder_asked_state;
alter table child_minder_campaign rename to campaign;
alter sequence child_minder_campaign_seq rename to campaign_seq;
alter table child_minder_asked rename to campaign_asked;
alter sequence child_minder_asked_seq rename to campaign_asked_seq;
alter table child_minder_answer_token rename to campaign_answer_token;
alter index child_minder_asked_entry rename to campaign_asked_entry;
alter index child_minder_asked_open rename to campaign_asked_open;
alter index child_minder_answer_token_asked rename to campaign_answer_token_asked;
alter table campaign add column register varchar(40) not null default 'CHILD_MINDER';
alter table campaign alter column register drop default;
alter table campaign_asked drop constraint child_minder_asked_answer_check;
update campaign_asked set answer = 'CHANGED' where answer = 'CONTACTS';
alter table campaign_asked add constraint campaign_asked_answer_check check (answer in ('CONFIRMED', 'CHANGED', 'CEASED', 'OWN_REQUEST'));
update job set kind = substr(kind, 4) where kind like 'CM\_CAMPAIGN\_%';

-- How the entries of a register stand today, for its campaigns.
create view child_minder_campaign_standing as
select v.entry_id, c.display_name, null::varchar as email, c.municipality_id, m.name as municipality, c.confirmed_on, c.excluded_on as ended_on,
       (select o.id from proceeding o where o.entry_id = v.entry_id and o.closed_at is null and o.procedure like 'CM\_EXCLUSION%'
         order by o.outcome is not null, o.id limit 1) as case_id
  from register_entry_version v
  join child_minder_version c on c.version_id = v.id
  left join municipality m on m.id = c.municipality_id
 where v.superseded_at is null and v.valid_from <= riga_today() and (v.valid_to is null or v.valid_to > riga_today());
