-- Other institutions of the Education Law by what they are, and that none is registered any more since MK 681/2022: CLOSED_KINDS are the kinds of which no
-- new institution is entered. Those that are in the register stay and are amended.
update classifier_value set name_lv = 'amatnieku darbnīca', name_en = 'craft workshop' where classifier = 'IN_TYPE' and code = 'WORKSHOP';
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'IN_TYPE', code, name_lv, name_en, 'Izglītības likums', sort, false, date '2000-01-01'
  from (values
  (171, 'ASSOCIATION', 'biedrība', 'association'),
  (172, 'FOUNDATION', 'nodibinājums', 'foundation'),
  (173, 'STUDIO', 'studija', 'studio'),
  (174, 'ADULT_UNIT', 'pieaugušo neformālās izglītības struktūrvienība', 'unit of non-formal adult education')
  ) as t(sort, code, name_lv, name_en);
update rule_parameter p set value = 'WORKSHOP,ASSOCIATION,FOUNDATION,STUDIO,ADULT_UNIT'
  from rule_version r where r.id = p.rule_version_id and r.rule_set = 'INSTITUTION' and p.code = 'TYPES_OTHER';
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'CLOSED_KINDS', 'OTHER', 'Ministru kabineta 2022. gada 2. novembra noteikumi Nr. 681', false
  from rule_version where rule_set = 'INSTITUTION' and valid_from >= '2023-01-01';
