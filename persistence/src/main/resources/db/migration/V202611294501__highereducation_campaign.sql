-- Letters of campaigns name the register that they ask about.
update rule_paragraph p set text_lv = replace(replace(text_lv, 'Izglītības iestāžu reģistrā', '{registerIn}'), 'Izglītības iestāžu reģistra', '{registerOf}')
  from rule_version r where r.id = p.rule_version_id and r.rule_set = 'INSTITUTION' and p.code in ('LETTER_CONFIRMATION', 'LETTER_REMINDER');
