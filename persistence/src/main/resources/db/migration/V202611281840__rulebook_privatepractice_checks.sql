-- What is established before a certificate is given, extended, given anew or annulled, and which fields everyone may see.
-- applies_to of an annulment: the ground on which it was begun.
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'CHECK_SOURCE', 'VISC', 'Valsts izglītības satura centrs (valsts valodas prasmes pārbaudes)',
        'National Centre for Education (state language examinations)', null, 75, true, date '2000-01-01');

insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, v.verified
  from rule_version r cross join (values
  ('PP_ISSUE', 'IDENTITY', 'Personas identitāte un dati sakrīt ar Fizisko personu reģistru', 'Identity and data agree with the population register', 'PMLP', 'ALL', 10, 'Administratīvā procesa likuma 56. pants', false),
  ('PP_ISSUE', 'EDUCATION', 'Pedagoga izglītība un kvalifikācija atbilst programmai', 'Education and qualification of the teacher fit the programme', 'APPLICANT', 'ALL', 20, 'Izglītības likuma 48. pants; Ministru kabineta noteikumi Nr. 682', false),
  ('PP_ISSUE', 'DEVELOPMENT', 'Apliecināta pedagoga profesionālā pilnveide', 'Professional development of the teacher is proved', 'VIIS', 'ALL', 30, 'Ministru kabineta noteikumi Nr. 682', false),
  ('PP_ISSUE', 'STATE_LANGUAGE', 'Valsts valodas prasme atbilst augstākajam (C) līmenim', 'Command of the state language at the highest (C) level', 'VISC', 'ALL', 40, 'Izglītības likuma 50. pants; Ministru kabineta noteikumi Nr. 682', false),
  ('PP_ISSUE', 'CRIMINAL_RECORD', 'Nav sodāmības un citu ierobežojumu strādāt par pedagogu', 'No conviction or other bar to work as a teacher', 'SODU_REGISTRS', 'ALL', 50, 'Izglītības likuma 50. pants; Bērnu tiesību aizsardzības likuma 72. pants', false),
  ('PP_ISSUE', 'PROGRAMME', 'Izglītības programmas mērķis, saturs, metodes, rezultāti un resursi ir izvērtēti un atbilst mērķauditorijai', 'Aim, content, methods, results and resources of the programme were evaluated and fit the target group', 'IKVD', 'ALL', 60, 'Ministru kabineta noteikumi Nr. 682', false),
  ('PP_EXTEND', 'IDENTITY', 'Personas identitāte un dati sakrīt ar Fizisko personu reģistru', 'Identity and data agree with the population register', 'PMLP', 'ALL', 10, 'Administratīvā procesa likuma 56. pants', false),
  ('PP_EXTEND', 'DEVELOPMENT', 'Apliecināta pedagoga profesionālā pilnveide pēdējo trīs gadu laikā', 'Professional development in the last three years is proved', 'VIIS', 'ALL', 30, 'Ministru kabineta noteikumi Nr. 682', false),
  ('PP_EXTEND', 'CRIMINAL_RECORD', 'Nav sodāmības un citu ierobežojumu strādāt par pedagogu', 'No conviction or other bar to work as a teacher', 'SODU_REGISTRS', 'ALL', 50, 'Izglītības likuma 50. pants; Bērnu tiesību aizsardzības likuma 72. pants', false),
  ('PP_EXTEND', 'PROGRAMME', 'Izglītības programma ir atjaunota un atbilst mērķauditorijai', 'The programme was updated and fits the target group', 'IKVD', 'ALL', 60, 'Ministru kabineta noteikumi Nr. 682', false),
  ('PP_REISSUE', 'CHANGED_DATA', 'Uzvārda, vārda vai personas koda maiņa ir apliecināta', 'The change of name or personal code is proved', 'PMLP', 'ALL', 10, 'Ministru kabineta noteikumu Nr. 682 2.5. apakšpunkts', false),
  ('PP_ANNUL', 'REQUEST_BY_HOLDER', 'Anulēšanu lūdz pats pedagogs vai viņa pārstāvis', 'The request is by the teacher or a representative', 'APPLICANT', 'GROUND_OWN_REQUEST', 10, 'Administratīvā procesa likuma 56. pants', false),
  ('PP_ANNUL', 'CRIMINAL_RECORD', 'Konstatēts ierobežojums strādāt par pedagogu', 'A bar to work as a teacher was found', 'SODU_REGISTRS', 'GROUND_BAN', 20, 'Izglītības likuma 50. pants', false),
  ('PP_ANNUL', 'FALSE_DATA', 'Konstatēts, ka sertifikāts izsniegts, pamatojoties uz nepatiesām ziņām', 'The certificate was found to stand on false data', 'IKVD', 'GROUND_FALSE_DATA', 30, 'Ministru kabineta noteikumu Nr. 682 2.6. apakšpunkts', false),
  ('PP_ANNUL', 'PARTY_HEARD', 'Noskaidrots pedagoga viedoklis', 'The teacher was heard', 'IKVD', 'ALL', 40, 'Administratīvā procesa likuma 62. pants', false)
) v(procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
 where r.rule_set = 'PRIVATE_PRACTICE';

-- Nothing of the person but the name is ever public.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'PRIVATE_PRACTICE', v.field, v.public, v.master, v.open_to, 'Izglītības likums; Ministru kabineta noteikumi Nr. 682', false
  from rule_version r cross join (values
  ('number', true, 'IKVIS', 'DECISION'), ('status', true, 'IKVIS', 'DECISION'), ('certificate', true, 'IKVIS', 'DECISION'),
  ('displayName', true, 'PMLP', 'MASTER'), ('personalCode', false, 'PMLP', 'MASTER'),
  ('programmeKind', true, 'IKVIS', 'DECISION'), ('programme', true, 'IKVIS', 'DECISION'), ('targetGroup', true, 'IKVIS', 'DECISION'),
  ('field', true, 'IKVIS', 'DECISION'), ('municipalities', true, 'IKVIS', 'DECISION'),
  ('certifiedFrom', true, 'IKVIS', 'DECISION'), ('expiresOn', true, 'IKVIS', 'DECISION'),
  ('annulledOn', true, 'IKVIS', 'DECISION'), ('annulmentGround', false, 'IKVIS', 'DECISION')
) v(field, public, master, open_to)
 where r.rule_set = 'PRIVATE_PRACTICE';
