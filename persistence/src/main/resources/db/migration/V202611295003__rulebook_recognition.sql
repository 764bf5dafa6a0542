-- Recognition of the qualification of a psychologist. Known from memory only, so nothing is verified; a fee is not known, so the price list has none.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'RECOGNITION', '2016-12-22', null,
   'Likums „Par reglamentētajām profesijām un profesionālās kvalifikācijas atzīšanu”; Ministru kabineta 2016. gada 20. decembra noteikumi Nr. 827; Ministru kabineta 2017. gada 19. septembra noteikumi Nr. 566',
   'Psihologa profesionālās kvalifikācijas atzīšana', 'Recognition of the qualification of a psychologist', false,
   'Noteikumu dienas, panti, termiņi, maksa, lemttiesīgā institūcija un atzinuma kārtība jāsalīdzina ar oficiālo publikāciju.');

-- The board of psychologists decides; the commission of the field gives its opinion first. By which law, and whether the Service decides itself, is not verified.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, board, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, v.kind, 'BOARD', 'PSYCHOLOGIST', v.favourable, v.short_form, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Ministru kabineta noteikumi Nr. 827', false
  from rule_version r cross join (values
  ('RC_RECOGNITION', 'RECOGNISE', true, true),
  ('RC_RECOGNITION', 'REQUIRE_MEASURE', false, false),
  ('RC_RECOGNITION', 'REFUSE_RECOGNITION', false, false),
  ('RC_COMPLETION', 'RECOGNISE', true, true),
  ('RC_COMPLETION', 'REFUSE_RECOGNITION', false, false),
  ('RC_ANNULMENT', 'ANNUL_RECOGNITION', false, false)
) v(procedure, kind, favourable, short_form)
 where r.rule_set = 'RECOGNITION';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, v.procedure, 'TERMINATE', 'OTHER_OFFICIAL', v.favourable, false, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Administratīvā procesa likuma 64. pants', false
  from rule_version r cross join (values ('RC_RECOGNITION', false), ('RC_COMPLETION', false), ('RC_ANNULMENT', true)) v(procedure, favourable)
 where r.rule_set = 'RECOGNITION';

insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, v.code, v.amount, v.unit, v.starts_from, v.max_amount, v.max_unit, 'NOTHING', v.citation, false
  from rule_version r cross join (values
  ('DECISION_RECOGNITION', 3, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Likums „Par reglamentētajām profesijām un profesionālās kvalifikācijas atzīšanu” (trīs mēneši, pagarināms par vienu mēnesi)'),
  ('DECISION_END', 1, 'MONTH', 'RECEIPT', 4, 'MONTH', 'Administratīvā procesa likuma 64. pants'),
  ('INFORMATION_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)'),
  ('HEARING_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 62. pants'),
  ('IMPROVEMENT_ANSWER', 10, 'WORKING_DAY', 'REQUEST', 30, 'WORKING_DAY', 'Administratīvā procesa likuma 56. un 59. pants (saprātīgs termiņš)')
) v(code, amount, unit, starts_from, max_amount, max_unit, citation)
 where r.rule_set = 'RECOGNITION';

-- applies_to: what recognition is asked for; of an annulment the ground on which it was begun.
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select r.id, v.procedure, v.code, v.name_lv, v.name_en, v.source, v.applies_to, v.sort, v.citation, false
  from rule_version r cross join (values
  ('RC_RECOGNITION', 'IDENTITY', 'Personas dati sakrīt ar personu apliecinošu dokumentu', 'The data agree with the identity document', 'APPLICANT', 'ALL', 10, 'Ministru kabineta noteikumi Nr. 827'),
  ('RC_RECOGNITION', 'EVIDENCE', 'Izglītības dokuments un tā tulkojums latviešu valodā ir iesniegts', 'The diploma and its translation into Latvian were handed in', 'APPLICANT', 'ALL', 20, 'Ministru kabineta noteikumi Nr. 827'),
  ('RC_RECOGNITION', 'HOME_RIGHT', 'Tiesības praktizēt izcelsmes valstī ir apliecinātas', 'The right to practise in the home state is proved', 'APPLICANT', 'ALL', 30, 'Ministru kabineta noteikumi Nr. 827'),
  ('RC_RECOGNITION', 'NO_BAN', 'Aizlieguma strādāt par psihologu nav ne izcelsmes valstī, ne Latvijā', 'There is no bar to work as a psychologist, in the home state or in Latvia', 'SODU_REGISTRS', 'ALL', 40, 'Psihologu likuma 6. pants'),
  ('RC_RECOGNITION', 'LANGUAGE', 'Valsts valodas prasme darbam nepieciešamajā līmenī ir apliecināta', 'The state language is proved at the level that the work needs', 'APPLICANT', 'ESTABLISHMENT', 50, 'Valsts valodas likums'),
  ('RC_RECOGNITION', 'EQUIVALENCE', 'Izglītība un kvalifikācija atbilst Latvijā noteiktajām prasībām', 'Education and qualification meet what is required in Latvia', 'IKVD', 'ALL', 60, 'Psihologu likums; Ministru kabineta noteikumi Nr. 566'),
  ('RC_COMPLETION', 'MEASURE', 'Kompensācijas pasākuma izpilde ir apliecināta', 'The completion of the compensation measure is proved', 'APPLICANT', 'ALL', 10, 'Ministru kabineta noteikumi Nr. 827'),
  ('RC_COMPLETION', 'NO_BAN', 'Aizlieguma strādāt par psihologu nav ne izcelsmes valstī, ne Latvijā', 'There is no bar to work as a psychologist, in the home state or in Latvia', 'SODU_REGISTRS', 'ALL', 20, 'Psihologu likuma 6. pants'),
  ('RC_ANNULMENT', 'REQUEST_BY_HOLDER', 'Anulēšanu lūdz pati persona', 'The request is by the person', 'APPLICANT', 'GROUND_REQUEST', 10, 'Administratīvā procesa likuma 56. pants'),
  ('RC_ANNULMENT', 'FALSE_DATA', 'Konstatēts, ka kvalifikācija atzīta, pamatojoties uz nepatiesām ziņām', 'The recognition was found to stand on false data', 'IKVD', 'GROUND_FALSE_DATA', 20, 'Administratīvā procesa likuma 86. pants'),
  ('RC_ANNULMENT', 'HOME_RIGHT_LOST', 'Konstatēts, ka izcelsmes valstī zaudētas tiesības praktizēt', 'The right to practise was found to be lost in the home state', 'IKVD', 'GROUND_HOME_STATE', 30, 'Ministru kabineta noteikumi Nr. 827'),
  ('RC_ANNULMENT', 'PARTY_HEARD', 'Noskaidrots personas viedoklis', 'The person was heard', 'IKVD', 'ALL', 40, 'Administratīvā procesa likuma 62. pants')
) v(procedure, code, name_lv, name_en, source, applies_to, sort, citation)
 where r.rule_set = 'RECOGNITION';

insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, v.citation, false
  from rule_version r cross join (values
  ('ADAPTATION_MONTHS', '36', 'Direktīvas 2005/36/EK 14. pants (adaptācijas periods ne ilgāks par trim gadiem)'),
  ('SERVICES_MONTHS', '12', 'Direktīvas 2005/36/EK 7. pants (deklarācija uz vienu gadu)')
) v(code, value, citation)
 where r.rule_set = 'RECOGNITION'
union all
select r.id, 'ADVICE_' || f.code, 'PSYCHOLOGIST_' || f.code, 'Psihologu likums (jomas komisijas atzinums)', false
  from rule_version r, classifier_value f where r.rule_set = 'RECOGNITION' and f.classifier = 'PS_FIELD';

-- No law is known that makes any of it public; who holds the document proves it by its number.
insert into rule_field (rule_version_id, register, field, public, master, open_to, citation, verified)
select r.id, 'RECOGNITION', v.field, false, v.master, v.open_to, r.citation, false
  from rule_version r cross join (values
  ('number', 'IKVIS', 'DECISION'), ('status', 'IKVIS', 'DECISION'), ('displayName', 'PMLP', 'MASTER'), ('personalCode', 'PMLP', 'MASTER'), ('state', 'IKVIS', 'DECISION'),
  ('title', 'IKVIS', 'DECISION'), ('institution', 'IKVIS', 'DECISION'), ('awardedOn', 'IKVIS', 'DECISION'), ('credits', 'IKVIS', 'DECISION'),
  ('evidence', 'IKVIS', 'DECISION'), ('purpose', 'IKVIS', 'DECISION'), ('language', 'IKVIS', 'DECISION'), ('field', 'IKVIS', 'DECISION'), ('measure', 'IKVIS', 'DECISION'),
  ('recognisedOn', 'IKVIS', 'DECISION'), ('validUntil', 'IKVIS', 'DECISION'), ('endedOn', 'IKVIS', 'DECISION')
) v(field, master, open_to)
 where r.rule_set = 'RECOGNITION';
