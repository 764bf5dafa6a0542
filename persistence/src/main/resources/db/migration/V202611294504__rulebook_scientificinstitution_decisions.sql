-- Scientific institutions: putting off a registration or an amendment, and the revocation of an act of the office's own. None of it is verified.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, v.mode, v.favourable, false, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('SC_REGISTRATION', 'POSTPONE', 'OTHER_OFFICIAL', false, 'Administratīvā procesa likuma 64. pants'),
  ('SC_AMENDMENT', 'POSTPONE', 'OTHER_OFFICIAL', false, 'Administratīvā procesa likuma 64. pants'),
  ('SC_REVOCATION', 'REVOKE_ACT', 'TWO_OFFICIALS', false, 'Administratīvā procesa likuma 85. un 86. pants'),
  ('SC_REVOCATION', 'TERMINATE', 'OTHER_OFFICIAL', true, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, mode, favourable, citation)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, 'SC_REVOCATION', c.code, c.name_lv, c.name_en, c.source, c.applies_to, c.sort, c.citation, false
  from rule_version r, rule_version i join rule_check c on c.rule_version_id = i.id
 where r.rule_set = 'SCIENTIFIC_INSTITUTION' and i.rule_set = 'INSTITUTION' and i.valid_to is null and c.procedure = 'IN_REVOCATION';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, end_moves, citation, verified)
select t.rule_version_id, 'DECISION_REVOCATION', t.amount, t.unit, t.starts_from, t.max_amount, t.max_unit, t.missed, t.end_moves, t.citation, t.verified
  from rule_term t join rule_version r on r.id = t.rule_version_id and r.rule_set = 'SCIENTIFIC_INSTITUTION'
 where t.code = 'DECISION_END';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('POSTPONE_TITLE', 'TITLE', null, 'POSTPONE', 'Par lēmuma pieņemšanas atlikšanu lietā Nr. {proceeding}', 'Administratīvā procesa likuma 67. pants', 5),
  ('POSTPONE_REASONING', 'REASONING', null, 'POSTPONE',
   'Izvērtējot iesniegumu un tam pievienotos dokumentus, dienests konstatē, ka lēmumu pašlaik nevar pieņemt. {ground} {reasons}', 'Administratīvā procesa likuma 65. pants', 20),
  ('POSTPONE_OPERATIVE', 'OPERATIVE', 'SC_REGISTRATION', 'POSTPONE',
   'Atlikt zinātniskās institūcijas reģistrēšanu: {institution}. Lietas izskatīšanu atsāk ar {effective}.', 'Administratīvā procesa likuma 64. pants', 40),
  ('POSTPONE_AMENDMENT_OPERATIVE', 'OPERATIVE', 'SC_AMENDMENT', 'POSTPONE',
   'Atlikt grozījumu izdarīšanu Zinātnisko institūciju reģistra ierakstā Nr. {entry}. Lietas izskatīšanu atsāk ar {effective}.', 'Administratīvā procesa likuma 64. pants', 40),
  ('GROUND_POSTPONE_INFORMATION', 'GROUND', null, 'POSTPONE', 'Nav saņemtas visas lēmuma pieņemšanai nepieciešamās ziņas vai dokumenti.', 'Administratīvā procesa likuma 59. pants', 110),
  ('GROUND_POSTPONE_OPINION', 'GROUND', null, 'POSTPONE', 'Nav saņemts citas iestādes atzinums, kas nepieciešams lēmuma pieņemšanai.', 'Administratīvā procesa likuma 59. pants', 120),
  ('REVOKE_ACT_TITLE', 'TITLE', null, 'REVOKE_ACT', 'Par administratīvā akta atcelšanu', 'Administratīvā procesa likuma 67. pants', 5),
  ('REVOKE_ACT_FACTS', 'FACTS', 'SC_REVOCATION', 'REVOKE_ACT',
   'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par lēmuma Nr. {decision} atcelšanu. Lēmuma adresāts: {applicant}. Zinātniskā institūcija: {institution}, reģistrācijas Nr. {entry}.',
   'Administratīvā procesa likuma 67. pants', 10),
  ('REVOKE_ACT_REASONING', 'REASONING', 'SC_REVOCATION', 'REVOKE_ACT',
   'Izvērtējot lietā esošās ziņas un dokumentus, dienests konstatē: {checks}. {ground} {reasons}', 'Administratīvā procesa likuma 65., 66. un 84.–86. pants', 20),
  ('REVOKE_ACT_OPERATIVE', 'OPERATIVE', 'SC_REVOCATION', 'REVOKE_ACT',
   'Atcelt lēmumu Nr. {decision}. Tas, ko ar šo lēmumu ierakstīja Zinātnisko institūciju reģistrā, nav spēkā ar {effective}.',
   'Administratīvā procesa likuma 85. un 86. pants', 40),
  ('GROUND_UNLAWFUL', 'GROUND', 'SC_REVOCATION', 'REVOKE_ACT', 'Administratīvais akts ir prettiesisks.', 'Administratīvā procesa likuma 86. pants', 110),
  ('GROUND_CIRCUMSTANCES', 'GROUND', 'SC_REVOCATION', 'REVOKE_ACT', 'Ir mainījušies lietas faktiskie vai tiesiskie apstākļi, ar kuriem tiesiskais akts pamatots.', 'Administratīvā procesa likuma 85. pants', 120)
) v(code, part, procedure, kind, text_lv, citation, sort)
 where r.rule_set = 'SCIENTIFIC_INSTITUTION';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, 'POSTPONE_' || p.code, p.part, p.procedure, 'POSTPONE', p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
 where r.rule_set = 'SCIENTIFIC_INSTITUTION' and p.code in ('REGISTER_FACTS', 'AMEND_FACTS');
