-- EFFECT_FROM_NOTIFICATION: procedures in which what a decision enters holds from the day on which the decision counts as notified, unless the act names another day. When that is, say the
-- terms NOTIFIED_… of the rule set APL.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, 'EFFECT_FROM_NOTIFICATION', v.value, v.citation, v.verified
  from rule_version r join (values
  ('INSTITUTION', 'IN_REGISTRATION', 'Noteikumi par izglītības iestāžu reģistrāciju (reģistrācijas diena ir lēmuma paziņošanas diena); Administratīvā procesa likuma 70. pants', true),
  ('SCIENTIFIC_INSTITUTION', 'SC_REGISTRATION', 'Administratīvā procesa likuma 70. pants (zinātniskajām institūcijām jāpārbauda)', false)
  ) as v(rule_set, value, citation, verified) on v.rule_set = r.rule_set;
-- The term for publishing runs from the day on which the entry is in force.
update rule_term t set starts_from = 'IN_FORCE' from rule_version r
 where r.id = t.rule_version_id and r.rule_set in ('INSTITUTION', 'SCIENTIFIC_INSTITUTION') and t.code = 'PUBLICATION';
