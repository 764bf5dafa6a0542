-- Erasure of a person reaches insert-only rows: the columns that a trigger names may be emptied or get the mark of what was
-- erased, together with the moment; nothing else of the row changes, and no other text can be put in their place.
create function refuse_all_but_erasure() returns trigger language plpgsql as $$
declare
  was constant jsonb := to_jsonb(old);
  now_is constant jsonb := to_jsonb(new);
  personal text;
begin
  if tg_op = 'UPDATE' and now_is ->> 'erased_at' is not null
     and now_is - tg_argv - 'erased_at' = was - tg_argv - 'erased_at' then
    foreach personal in array tg_argv loop
      if now_is ->> personal is distinct from was ->> personal and coalesce(now_is ->> personal, '') <> ''
         and position('(dati dzēsti)' in now_is ->> personal) = 0 then
        raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
      end if;
    end loop;
    return new;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

-- A text without what points to a person, in whatever case it is written.
create function redacted(given text, traces text[]) returns text language plpgsql immutable as $$
declare
  trace text;
begin
  foreach trace in array traces loop
    given := regexp_replace(given, regexp_replace(trace, '([][\\.*+?^{}()|$])', '\\\1', 'g'), '(dati dzēsti)', 'gi');
  end loop;
  return given;
end $$;

alter table child_minder_version add erased_at timestamp(6) with time zone;
drop trigger child_minder_version_insert_only on child_minder_version;
create trigger child_minder_version_insert_only before update or delete on child_minder_version for each row
  execute function refuse_all_but_erasure('display_name', 'search_key', 'manager', 'public_phone', 'public_email', 'website', 'personal_salt');

alter table decision add erased_at timestamp(6) with time zone;
drop trigger decision_insert_only on decision;
create trigger decision_insert_only before update or delete on decision for each row execute function refuse_all_but_erasure('content');

alter table issued_document add erased_at timestamp(6) with time zone;
drop trigger issued_document_insert_only on issued_document;
create trigger issued_document_insert_only before update or delete on issued_document for each row
  execute function refuse_all_but_erasure('content');

alter table timeline_event add erased_at timestamp(6) with time zone;
drop trigger timeline_event_insert_only on timeline_event;
create trigger timeline_event_insert_only before update or delete on timeline_event for each row
  execute function refuse_all_but_erasure('before', 'after', 'note', 'citation');

-- Of an erased document neither bytes nor hash are left, so the same content may be stored again.
alter table document add erased_at timestamp(6) with time zone;
alter table document alter sha256 drop not null;
alter table document add check ((sha256 is null) = (erased_at is not null));
drop trigger document_insert_only on document;
create trigger document_insert_only before update on document for each row execute function refuse_all_but_erasure('sha256');
