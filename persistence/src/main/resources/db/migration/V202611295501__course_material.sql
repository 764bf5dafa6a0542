-- Files beside links. What was given before stood on the public page and stays there; what is given from now on is for participants unless it is marked public.
-- Who took a material away, and why, stays: participants may ask for it.
alter table course_material
  add file_name       varchar(120),
  add media_type      varchar(100),
  add size            bigint,
  add public          boolean not null default true,
  add added_at        timestamp(6) with time zone,
  add added_by        varchar(200),
  add removed_at      timestamp(6) with time zone,
  add removed_by      varchar(200),
  add removal_reason  varchar(500),
  add check ((document_id is null) = (file_name is null)),
  add check ((document_id is null) = (media_type is null)),
  add check ((document_id is null) = (size is null));
alter table course_material alter public drop default;
create index course_material_document on course_material (document_id) where document_id is not null;
