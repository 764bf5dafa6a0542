-- General administrative law. Rows whose term was read in a published source are verified; sections cited from memory are not.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'APL', '2004-02-01', null,
   'Administratīvā procesa likums; Paziņošanas likums; Iesniegumu likums; Oficiālās elektroniskās adreses likums',
   'Vispārīgās administratīvās tiesības', 'General administrative law', false,
   'Nav salīdzināts ar konsolidēto likumu tekstu: pantu numuri un tas, ka termiņa beigas brīvdienā pārceļas uz nākamo darba dienu (43. pants).');

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, end_moves, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.end_moves, v.citation, v.verified
  from rule_version r cross join (values
  ('DECISION', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', true, 'Administratīvā procesa likuma 64. panta pirmā un otrā daļa', false),
  ('DECISION_LONG_FACTS', 1, 'MONTH', 'RECEIPT', 1, 'YEAR', true, 'Administratīvā procesa likuma 64. panta otrā daļa (ilgstoša faktu konstatēšana)', false),
  ('CONTEST', 1, 'MONTH', 'NOTIFICATION', null, null, true, 'Administratīvā procesa likuma 79. panta pirmā daļa', true),
  ('CONTEST_NO_INSTRUCTION', 1, 'YEAR', 'NOTIFICATION', null, null, true, 'Administratīvā procesa likuma 79. panta pirmā daļa (nav norādes par apstrīdēšanu)', false),
  ('APPEAL', 1, 'MONTH', 'NOTIFICATION', null, null, true, 'Administratīvā procesa likuma 188. panta otrā daļa', false),
  ('COMPLAINT_ANSWER', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', true, 'Iesniegumu likums (atbilde mēneša laikā, pagarinājums līdz četriem mēnešiem)', true),
  ('FORWARDING', 7, 'WORKING_DAY', 'RECEIPT', null, null, true, 'Iesniegumu likums (pārsūtīšana pēc piekritības)', false),
  ('NOTIFIED_REGISTERED_POST', 7, 'DAY', 'SENT', null, null, false, 'Paziņošanas likuma 8. panta trešā daļa', true),
  ('NOTIFIED_POST', 8, 'DAY', 'SENT', null, null, false, 'Paziņošanas likuma 8. pants', true),
  ('NOTIFIED_E_ADDRESS', 2, 'WORKING_DAY', 'SENT', null, null, false, 'Oficiālās elektroniskās adreses likuma 12. pants', false),
  ('NOTIFIED_EMAIL', 2, 'WORKING_DAY', 'SENT', null, null, false, 'Paziņošanas likuma 9. pants', false),
  ('NOTIFIED_IN_PERSON', 0, 'DAY', 'SENT', null, null, false, 'Paziņošanas likuma 5. pants', false)
) v(code, amount, unit, starts_from, max_amount, max_unit, end_moves, citation, verified)
 where r.rule_set = 'APL';
