-- An assessment that was recorded wrongly is put right by a row in its place: of the same work and day, with the reason. What it took the place of stays.
alter table expert_assessment
  add superseded_at  timestamp(6) with time zone,
  add corrects       bigint references expert_assessment,
  add reason         varchar(300),
  add check ((corrects is null) = (reason is null)),
  add check (corrects < id);
comment on column expert_assessment.corrects is 'The first assessment of this work, which this row puts right';
drop index expert_assessment_commission;
drop index expert_assessment_year;
create unique index expert_assessment_commission on expert_assessment (expert_id, assessor, commission_id) where commission_id is not null and superseded_at is null;
create unique index expert_assessment_year on expert_assessment (expert_id, year) where year is not null and superseded_at is null;
create index expert_assessment_corrects on expert_assessment (corrects) where corrects is not null;
