-- What one institution files by its own form has no file, so no digest.
alter table competence_file alter column digest drop not null;

-- A result that was filed wrongly stays as it was filed: who put it right, when and why, and what stands in its place; nothing where there is no certificate.
alter table competence_result
  add column superseded_at      timestamp(6) with time zone,
  add column superseded_by      bigint references account,
  add column replaced_by        bigint unique references competence_result,
  add column correction_reason  varchar(1000),
  add check ((superseded_at is null) = (superseded_by is null)),
  add check (superseded_at is not null or replaced_by is null and correction_reason is null),
  add check (superseded_at is null or correction_reason is not null or erased_at is not null);

-- A number is that of one certificate among those that stand.
drop index competence_result_certificate;
create unique index competence_result_certificate on competence_result (institution_id, certificate_number) where superseded_at is null;

-- What stands is counted by day, qualification and level from the index alone.
drop index competence_result_issued;
create index competence_result_issued on competence_result (issued_on, qualification, level) where superseded_at is null;

-- Numbers of contracts are looked up where a list shows them: a join would be paid for by every count.
create or replace view competence_result_fact as
select 'COMPETENCE'::varchar as register, (select e.number from register_entry e where e.id = r.delegation_id) as number,
       (select e.number from register_entry e where e.id = r.delegation_id) as entry_number, 'CERTIFICATE'::varchar as kind,
       'NATURAL_PERSON'::varchar as party_kind, r.issued_on as dated_on, r.recorded_at, r.superseded_at, r.qualification, r.level::text as level,
       r.institution_id, coalesce(r.party_id, -r.id) as person
  from competence_result r;
