-- Paragraphs of letters that an official writes in any case. They belong to no register: one set for all, chosen by the day on which the letter is written.
-- A paragraph is for the kind of letter that its code begins with; up to sort 499 it stands in the letter at first, from 500 on it is offered. None is confirmed by a lawyer.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'LETTER', '2010-01-01', null,
   'Administratīvā procesa likums; Iesniegumu likums; Ministru kabineta 2018. gada 4. septembra noteikumi Nr. 558', 'Vēstules lietās', 'Letters in cases', false,
   'Rindkopas jāsaskaņo ar juristu; termiņš pirms uzaicinājuma dienas ir iestādes izvēle.');
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select id, 'INVITATION_DAYS', '5', 'Administratīvā procesa likuma 62. pants (saprātīgs laiks sagatavoties)', false from rule_version where rule_set = 'LETTER';
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, 'LETTER', null, null, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('INFORMATION_REQUEST_WAYS', 'Ziņas var iesniegt, nosūtot tās oficiālajā elektroniskajā adresē vai ar drošu elektronisko parakstu parakstītas uz Izglītības kvalitātes valsts dienesta e-pasta adresi, vai pa pastu. Lūdzam norādīt lietas numuru {proceeding}.', 'Iesniegumu likums', 510),
  ('INFORMATION_REQUEST_DUTY', 'Persona lietā iesniedz pierādījumus, kas ir tās rīcībā.', 'Administratīvā procesa likuma 59. panta ceturtā daļa', 520),
  ('EXTENSION_WAITING', 'Par lietas virzību var jautāt lietas izskatītājam, norādot lietas numuru {proceeding}.', 'Administratīvā procesa likuma 64. pants', 510),
  ('FORWARDED_ANSWER', 'Atbildi pēc būtības sniegs norādītā iestāde.', 'Iesniegumu likuma 5. pants', 510),
  ('INVITATION', E'Par uzaicinājumu lietā Nr. {proceeding}\n\nIzglītības kvalitātes valsts dienests aicina {applicantAccusative} {day} plkst. {hour} piedalīties lietas Nr. {proceeding} izskatīšanā. Vieta: {place}.', 'Administratīvā procesa likuma 62. pants', 10),
  ('INVITATION_SUBJECT', 'Izskatāmais jautājums: {reasons}', 'Administratīvā procesa likuma 62. pants', 20),
  ('INVITATION_RIGHTS', 'Jums ir tiesības iepazīties ar lietas materiāliem, izteikt viedokli un iesniegt pierādījumus. Jūs var pārstāvēt pilnvarota persona.', 'Administratīvā procesa likuma 38., 61. un 62. pants', 30),
  ('INVITATION_ABSENCE', 'Ja nevarat ierasties, lūdzam par to paziņot līdz norādītajai dienai. Viedokli var iesniegt arī rakstveidā; neierašanās nav šķērslis lietas izskatīšanai.', 'Administratīvā procesa likuma 62. pants', 40),
  ('INVITATION_REMOTE', 'Piedalīties var arī attālināti; saiti uz videosarunu nosūtīsim pēc Jūsu lūguma.', 'Administratīvā procesa likuma 62. pants', 510),
  ('REMINDER', E'Par atgādinājumu lietā Nr. {proceeding}\n\nAtgādinām, ka lietā Nr. {proceeding} līdz {due} gaidām: {question}', 'Administratīvā procesa likuma 59. pants', 10),
  ('REMINDER_CONSEQUENCE', 'Ja līdz norādītajai dienai atbildi nesaņemsim, lēmumu pieņemsim, pamatojoties uz lietā esošajām ziņām.', 'Administratīvā procesa likuma 59. pants', 20),
  ('REMINDER_SENT', 'Ja prasītais jau ir nosūtīts, lūdzam šo atgādinājumu neņemt vērā.', 'Administratīvā procesa likuma 59. pants', 30),
  ('REPLY', E'Par atbildi uz iesniegumu Nr. {number}\n\nAtbildot uz {applicantGenitive} iesniegumu Nr. {number}, kas saņemts {date}, Izglītības kvalitātes valsts dienests sniedz šādu atbildi.', 'Iesniegumu likuma 5. pants', 10),
  ('REPLY_INFORMATIVE', 'Šī vēstule ir informatīva, un tā nav administratīvais akts.', 'Administratīvā procesa likuma 1. panta trešā daļa', 20),
  ('REPLY_CONTACT', 'Ja rodas papildu jautājumi, lūdzam sazināties ar lietas izskatītāju, norādot lietas numuru {proceeding}.', 'Iesniegumu likums', 510)
) v(code, text_lv, citation, sort)
 where r.rule_set = 'LETTER';
