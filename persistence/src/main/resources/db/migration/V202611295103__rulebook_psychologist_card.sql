-- The card of registration, on request within ten working days (service page of latvija.lv; MK 301/2018). A request is a case with that term; nothing is decided.
insert into rule_term (rule_version_id, code, amount, unit, starts_from, max_amount, max_unit, missed, citation, verified)
select r.id, 'CARD', 10, 'WORKING_DAY', 'RECEIPT', null, null, 'NOTHING',
       'Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301 (apliecību pēc pieprasījuma izsniedz desmit darba dienu laikā)', true
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select r.id, 'PS_CARD_REQUEST', 'TERMINATE', 'OTHER_OFFICIAL', false, false, 'CONTEST', 'Izglītības un zinātnes ministrija', 'Administratīvā procesa likuma 64. pants', false
  from rule_version r where r.rule_set = 'PSYCHOLOGIST';
