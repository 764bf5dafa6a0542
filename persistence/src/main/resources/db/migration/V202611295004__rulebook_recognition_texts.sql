-- Paragraphs for acts about recognitions. All are drafts of this system until a lawyer confirms them.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, v.part, v.procedure, v.kind, v.text_lv,
       case v.part when 'REASONING' then 'Administratīvā procesa likuma 65. un 66. pants' when 'OPERATIVE' then 'Ministru kabineta noteikumi Nr. 827'
            when 'GROUND' then 'Ministru kabineta noteikumi Nr. 827' else 'Administratīvā procesa likuma 67. pants' end, false, v.sort
  from rule_version r cross join (values
  ('RECOGNISE_TITLE', 'TITLE', null, 'RECOGNISE', 'Par psihologa profesionālās kvalifikācijas atzīšanu', 5),
  ('REQUIRE_MEASURE_TITLE', 'TITLE', null, 'REQUIRE_MEASURE', 'Par kompensācijas pasākumu psihologa profesionālās kvalifikācijas atzīšanai', 5),
  ('REFUSE_RECOGNITION_TITLE', 'TITLE', null, 'REFUSE_RECOGNITION', 'Par atteikumu atzīt psihologa profesionālo kvalifikāciju', 5),
  ('ANNUL_RECOGNITION_TITLE', 'TITLE', null, 'ANNUL_RECOGNITION', 'Par psihologa profesionālās kvalifikācijas atzīšanas anulēšanu', 5),
  ('TERMINATE_TITLE', 'TITLE', null, 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu', 5),
  ('RECOGNISE_FACTS', 'FACTS', 'RC_RECOGNITION', 'RECOGNISE', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par ārvalstī iegūtas psihologa profesionālās kvalifikācijas atzīšanu. Iesniedzējs: {applicant}. Kvalifikācija: {qualification}.', 10),
  ('RECOGNISE_REASONING', 'REASONING', 'RC_RECOGNITION', 'RECOGNISE', 'Izvērtējot iesniegumu, tam pievienotos dokumentus un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. Būtisku atšķirību no Latvijā noteiktajām prasībām nav.', 20),
  ('RECOGNISE_OPERATIVE', 'OPERATIVE', 'RC_RECOGNITION', 'RECOGNISE', 'Atzīt psihologa profesionālo kvalifikāciju: {applicant}. Kvalifikācija: {qualification}. Atzīšana ir spēkā ar {effective}. Lai Latvijā praktizētu, persona reģistrējas Psihologu reģistrā.', 40),
  ('REQUIRE_MEASURE_REASONING', 'REASONING', 'RC_RECOGNITION', 'REQUIRE_MEASURE', 'Izvērtējot iesniegumu, tam pievienotos dokumentus un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons} Pasākumu izvēlējies iesniedzējs.', 20),
  ('REQUIRE_MEASURE_OPERATIVE', 'OPERATIVE', 'RC_RECOGNITION', 'REQUIRE_MEASURE', 'Psihologa profesionālo kvalifikāciju atzīt pēc kompensācijas pasākuma: {applicant}. Kvalifikācija: {qualification}. Kompensācijas pasākums: {measure}. Lēmums ir spēkā ar {effective}. Pasākuma izpildi apliecina, iesniedzot par to dokumentus Izglītības kvalitātes valsts dienestā.', 40),
  ('REFUSE_RECOGNITION_REASONING', 'REASONING', 'RC_RECOGNITION', 'REFUSE_RECOGNITION', 'Izvērtējot iesniegumu, tam pievienotos dokumentus un jomas sertifikācijas komisijas atzinumu, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('REFUSE_RECOGNITION_OPERATIVE', 'OPERATIVE', 'RC_RECOGNITION', 'REFUSE_RECOGNITION', 'Atteikt atzīt psihologa profesionālo kvalifikāciju: {applicant}. Kvalifikācija: {qualification}. Ja atteikuma iemesls novērsts, iesniegumu var iesniegt atkārtoti.', 40),
  ('COMPLETION_FACTS', 'FACTS', 'RC_COMPLETION', 'RECOGNISE', 'Izglītības kvalitātes valsts dienestā {date} saņemts iesniegums Nr. {number} par psihologa profesionālās kvalifikācijas atzīšanu pēc kompensācijas pasākuma. Iesniedzējs: {applicant}, ieraksts Nr. {entry}. Kvalifikācija: {qualification}. Kompensācijas pasākums: {measure}.', 10),
  ('COMPLETION_REASONING', 'REASONING', 'RC_COMPLETION', 'RECOGNISE', 'Izvērtējot iesniegumu un tam pievienotos dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. Kompensācijas pasākums ir izpildīts.', 20),
  ('COMPLETION_OPERATIVE', 'OPERATIVE', 'RC_COMPLETION', 'RECOGNISE', 'Atzīt psihologa profesionālo kvalifikāciju: {applicant}. Kvalifikācija: {qualification}. Atzīšana ir spēkā ar {effective}. Lai Latvijā praktizētu, persona reģistrējas Psihologu reģistrā.', 40),
  ('COMPLETION_REFUSE_REASONING', 'REASONING', 'RC_COMPLETION', 'REFUSE_RECOGNITION', 'Izvērtējot iesniegumu un tam pievienotos dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('COMPLETION_REFUSE_OPERATIVE', 'OPERATIVE', 'RC_COMPLETION', 'REFUSE_RECOGNITION', 'Atteikt atzīt psihologa profesionālo kvalifikāciju: {applicant}. Kvalifikācija: {qualification}. Kompensācijas pasākums: {measure}. Atteikums ir spēkā ar {effective}.', 40),
  ('ANNUL_RECOGNITION_FACTS', 'FACTS', 'RC_ANNULMENT', 'ANNUL_RECOGNITION', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par psihologa profesionālās kvalifikācijas atzīšanas anulēšanu. Lietas dalībnieks: {applicant}, ieraksts Nr. {entry}. Kvalifikācija: {qualification}.', 10),
  ('ANNUL_RECOGNITION_REASONING', 'REASONING', 'RC_ANNULMENT', 'ANNUL_RECOGNITION', 'Izvērtējot lietā esošās ziņas un dokumentus, Psihologu sertifikācijas padome konstatē: {checks}. {ground} {reasons}', 20),
  ('ANNUL_RECOGNITION_OPERATIVE', 'OPERATIVE', 'RC_ANNULMENT', 'ANNUL_RECOGNITION', 'Anulēt psihologa profesionālās kvalifikācijas atzīšanu, ieraksts Nr. {entry}: {applicant}. Kvalifikācija: {qualification}. Atzīšana nav spēkā ar {effective}.', 40),
  ('TERMINATE_FACTS', 'FACTS', null, 'TERMINATE', 'Izglītības kvalitātes valsts dienests {date} uzsāka lietu Nr. {proceeding} par psihologa profesionālās kvalifikācijas atzīšanu. Lietas dalībnieks: {applicant}.', 10),
  ('TERMINATE_REASONING', 'REASONING', null, 'TERMINATE', 'Dienests konstatē, ka lietas turpināšanai nav pamata. {reasons}', 20),
  ('TERMINATE_OPERATIVE', 'OPERATIVE', null, 'TERMINATE', 'Izbeigt lietu Nr. {proceeding}, neizdarot izmaiņas reģistrā.', 40),
  ('GROUND_DIFFERENCE', 'GROUND', 'RC_RECOGNITION', 'REQUIRE_MEASURE', 'Iesniedzēja izglītības saturs būtiski atšķiras no Latvijā psihologam noteiktā.', 110),
  ('GROUND_DURATION', 'GROUND', 'RC_RECOGNITION', 'REQUIRE_MEASURE', 'Iesniedzēja izglītības apjoms ir būtiski mazāks par Latvijā psihologam noteikto.', 120),
  ('GROUND_EVIDENCE', 'GROUND', 'RC_RECOGNITION', 'REFUSE_RECOGNITION', 'Iesniegtie dokumenti neapliecina psihologa profesionālo kvalifikāciju.', 110),
  ('GROUND_HOME_RIGHT', 'GROUND', 'RC_RECOGNITION', 'REFUSE_RECOGNITION', 'Tiesības praktizēt izcelsmes valstī nav apliecinātas.', 120),
  ('GROUND_BAN', 'GROUND', 'RC_RECOGNITION', 'REFUSE_RECOGNITION', 'Attiecībā uz iesniedzēju pastāv ierobežojums strādāt par psihologu.', 130),
  ('GROUND_INFORMATION', 'GROUND', 'RC_RECOGNITION', 'REFUSE_RECOGNITION', 'Noteiktajā termiņā nav iesniegtas lēmuma pieņemšanai nepieciešamās ziņas.', 140),
  ('GROUND_MEASURE', 'GROUND', 'RC_COMPLETION', 'REFUSE_RECOGNITION', 'Kompensācijas pasākums nav sekmīgi izpildīts.', 110),
  ('GROUND_REQUEST', 'GROUND', 'RC_ANNULMENT', 'ANNUL_RECOGNITION', 'Persona ir lūgusi anulēt atzīšanu.', 110),
  ('GROUND_FALSE_DATA', 'GROUND', 'RC_ANNULMENT', 'ANNUL_RECOGNITION', 'Kvalifikācija atzīta, pamatojoties uz nepatiesām ziņām.', 120),
  ('GROUND_HOME_STATE', 'GROUND', 'RC_ANNULMENT', 'ANNUL_RECOGNITION', 'Persona izcelsmes valstī zaudējusi tiesības praktizēt.', 130),
  ('GROUND_NO_SUBJECT', 'GROUND', null, 'TERMINATE', 'Lēmuma pieņemšanas priekšmets ir zudis.', 190)
) v(code, part, procedure, kind, text_lv, sort)
 where r.rule_set = 'RECOGNITION';

-- The facts are the same, whatever is decided.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, v.code, p.part, p.procedure, v.kind, p.text_lv, p.citation, p.verified, p.sort
  from rule_paragraph p join rule_version r on r.id = p.rule_version_id
  join (values ('RECOGNISE_FACTS', 'REQUIRE_MEASURE_FACTS', 'REQUIRE_MEASURE'), ('RECOGNISE_FACTS', 'REFUSE_RECOGNITION_FACTS', 'REFUSE_RECOGNITION'),
               ('COMPLETION_FACTS', 'COMPLETION_REFUSE_FACTS', 'REFUSE_RECOGNITION')) v(of, code, kind) on v.of = p.code
 where r.rule_set = 'RECOGNITION';

-- The law of the day itself; how a decision is contested and what a party is told of the steps of its case are the same in every register.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, 'NORMS', 'NORMS', null, null, r.citation || '; Administratīvā procesa likuma 63., 65., 66. un 67. pants.', 'Administratīvā procesa likuma 67. pants', false, 30
  from rule_version r where r.rule_set = 'RECOGNITION'
union all
select r.id, p.code, p.part, null, null, p.text_lv, p.citation, false, p.sort
  from rule_version r, rule_version c join rule_paragraph p on p.rule_version_id = c.id
 where r.rule_set = 'RECOGNITION' and c.rule_set = 'INSTITUTION' and c.valid_to is null and (p.code = 'CONTEST' or p.code like 'LETTER_%');
