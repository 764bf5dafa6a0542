-- The letter to the head says the same in fewer words, so that a usual one is one page.
update rule_paragraph p set text_lv = v.text_lv
  from (values
  ('LETTER_STAFF_PERMIT', 'Atļauja strādāt par pedagogu ir šādiem darbiniekiem (ierobežojums jāievēro):'),
  ('LETTER_STAFF_NEEDED', 'Šādi darbinieki drīkst strādāt par pedagogu tikai ar Personu izvērtēšanas komisijas atļauju, kuras viņiem nav (to lūdz pats darbinieks ar iesniegumu dienestam):')
  ) v(code, text_lv), rule_version r
 where p.code = v.code and r.id = p.rule_version_id and r.rule_set = 'TEACHING_PERMIT';
