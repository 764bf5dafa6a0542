-- How courses are run belongs to no register and to no law: one set, the Service's own choice.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'COURSE', '2010-01-01', null,
   'Izglītības kvalitātes valsts dienesta kārtība', 'Kursu rīkošana', 'Running of courses', false,
   'Datņu lielums, veidi un atgādinājuma diena ir iestādes izvēle un jāsaskaņo.');
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, 'Izglītības kvalitātes valsts dienesta kārtība', false
  from rule_version r cross join (values
  ('MATERIAL_MAX_MB', '50'),
  ('MATERIAL_TYPES', 'PDF PPTX ODP DOCX ODT XLSX ODS PNG JPEG'),
  ('REMINDER_WORKING_DAYS', '2')
  ) v(code, value)
 where r.rule_set = 'COURSE';
