-- Assessment of professional competence acquired outside formal education. MK 146/2011 was repealed later; when, and by what, is not verified, so it stands alone.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'COMPETENCE', '2011-03-01', null, 'Profesionālās izglītības likuma 29.1 pants; Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146',
   'Ārpus formālās izglītības apgūtās profesionālās kompetences novērtēšana', 'Assessment of professional competence acquired outside formal education', false,
   'Noteikumi Nr. 146 vēlāk atcelti; diena un jaunie noteikumi, panti un dienesta 2012. gada 10. aprīļa iekšējie noteikumi Nr. 6 jāsalīdzina ar oficiālo publikāciju.');

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, false
  from rule_version r cross join (values
  ('DECISION_DELEGATION', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants'),
  ('DECISION_END', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants'),
  ('PUBLICATION', 3, 'WORKING_DAY', 'DECISION', null, null, 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146 (publicēšanas termiņš jāpārbauda)'),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)'),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants')
) v(code, amount, unit, starts_from, max_amount, max_unit, citation)
 where r.rule_set = 'COMPETENCE';

insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, 'OTHER_OFFICIAL', v.favourable, v.short_form, 'CONTEST', 'Izglītības kvalitātes valsts dienesta vadītājs', v.citation, false
  from rule_version r cross join (values
  ('CO_DELEGATION', 'DELEGATE', true, true, 'Profesionālās izglītības likuma 29.1 pants; Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146'),
  ('CO_DELEGATION', 'REFUSE_DELEGATION', false, false, 'Profesionālās izglītības likuma 29.1 pants; Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146'),
  ('CO_DELEGATION', 'TERMINATE', false, false, 'Administratīvā procesa likuma 64. pants'),
  ('CO_END', 'END_CONTRACT', false, false, 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146'),
  ('CO_END', 'TERMINATE', true, false, 'Administratīvā procesa likuma 64. pants')
) v(procedure, kind, favourable, short_form, citation)
 where r.rule_set = 'COMPETENCE';

-- applies_to: ALL; of the end of a contract the ground on which the case was begun.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146', false
  from rule_version r cross join (values
  ('CO_DELEGATION', 'ACCREDITED', 'Iestāde vai eksaminācijas centrs ir akreditēts visā līguma termiņā', 'The institution or examination centre is accredited for the whole term', 'IKVD', 'ALL', 10),
  ('CO_DELEGATION', 'PROGRAMME', 'Iestāde īsteno programmu, kurā iegūst šo kvalifikāciju, vai ir šīs nozares eksaminācijas centrs', 'The institution teaches a programme that leads to the qualification, or is an examination centre of the trade', 'IKVD', 'ALL', 20),
  ('CO_DELEGATION', 'RESOURCES', 'Eksāmena materiālā bāze un eksaminācijas komisija ir nodrošināta', 'Means and a commission for the examination are provided', 'APPLICANT', 'ALL', 30),
  ('CO_END', 'REQUEST_BY_INSTITUTION', 'Iesniegumu ir parakstījusi pilnvarota persona', 'The application is signed by somebody authorised', 'APPLICANT', 'GROUND_REQUEST', 10),
  ('CO_END', 'ACCREDITATION_LOST', 'Iestādes akreditācija ir beigusies vai anulēta', 'The accreditation of the institution ended or was annulled', 'IKVD', 'GROUND_ACCREDITATION', 20),
  ('CO_END', 'BREACH', 'Līguma vai eksāmenu kārtības pārkāpums ir konstatēts', 'A breach of the contract or of the order of examinations was established', 'IKVD', 'GROUND_BREACH', 30),
  ('CO_END', 'PARTY_HEARD', 'Iestāde ir uzklausīta', 'The institution was heard', 'APPLICANT', 'GROUND_BREACH', 40),
  ('CO_END', 'INSTITUTION_ENDED', 'Iestāde ir svītrota no Izglītības iestāžu reģistra', 'The institution was struck off the register', 'IKVD', 'GROUND_INSTITUTION_ENDED', 50)
) v(procedure, code, name_lv, name_en, source, applies_to, sort)
 where r.rule_set = 'COMPETENCE';

-- Everything that a contract says is public; who gained a qualification is not.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'COMPETENCE', v.field, true, 'IKVIS', 'DECISION', r.citation, false
  from rule_version r cross join (values ('number'), ('status'), ('registeredOn'), ('institution'), ('qualification'), ('level'), ('concludedOn'), ('validUntil'),
  ('accreditedUntil'), ('endedOn'), ('endGround')) v(field)
 where r.rule_set = 'COMPETENCE';
