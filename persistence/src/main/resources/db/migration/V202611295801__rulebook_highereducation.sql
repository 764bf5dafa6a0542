-- On what the register of higher education institutions rests, as its extracts say it; where there is no such row, it is the citation of the rules.
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'REGISTER_BASIS_HIGHER_EDUCATION', 'Augstskolu likums', 'Augstskolu likums', false from rule_version where rule_set = 'INSTITUTION';
