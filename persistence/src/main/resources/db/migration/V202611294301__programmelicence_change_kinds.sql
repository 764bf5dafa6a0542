-- Further kinds of a change in many licences: a code that ended in the classification, municipalities that others continue, licences that another institution takes over.
-- The last is for a decision on each licence: what is entered there is a case.
alter table programme_change
  add column code varchar(12),
  add column taken_by_id bigint references register_entry,
  drop constraint programme_change_kind_check,
  add constraint programme_change_kind_check check (kind in ('PLAN', 'ADDRESS', 'FOUNDER', 'CODE', 'MUNICIPALITY', 'TAKEOVER')),
  add constraint programme_change_code_check check ((kind = 'CODE') = (code is not null) and (kind <> 'CODE' or from_line is not null)),
  add constraint programme_change_taken_by_check check ((kind = 'TAKEOVER') = (taken_by_id is not null) and (kind <> 'TAKEOVER' or institution_id <> taken_by_id));
alter table programme_change_item
  drop constraint programme_change_item_reason_check,
  add constraint programme_change_item_reason_check check (reason in ('FUTURE', 'OPEN_CASE', 'CHANGED', 'TWICE', 'DIVIDED'));
-- An address of a former municipality, and the same one in the municipality that continues it: made once for all licences of the change.
create table programme_change_address (
  change_id  bigint not null references programme_change,
  from_id    bigint not null references address,
  to_id      bigint not null references address,
  primary key (change_id, from_id)
);
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), c.code, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from classifier c cross join (values
  (100, 'CODE', 'Izglītības klasifikācijas koda maiņa', 'Code of the classification replaced'),
  (110, 'MUNICIPALITY', 'Administratīvo teritoriju maiņa', 'Municipality continued by another')) as t(sort, code, name_lv, name_en)
 where c.code = 'PL_UPDATE_REASON';
