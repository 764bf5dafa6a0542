-- Letters: what a party is told of a step in its case or of the end of it. The first paragraph is the title. None is confirmed by a lawyer.
insert into number_series (code, prefix, width, by_year) values ('LETTER', 'VES', 6, true);

update rule_paragraph set text_lv = E'Par papildu ziņu pieprasījumu lietā Nr. {proceeding}\n\n' || text_lv where code = 'LETTER_INFORMATION_REQUEST';
update rule_paragraph set text_lv = E'Par lēmuma pieņemšanas termiņa pagarināšanu lietā Nr. {proceeding}\n\n' || text_lv
       || E'\n\nTermiņa pagarinājumu var apstrīdēt, iesniedzot iesniegumu Izglītības kvalitātes valsts dienestā. Apstrīdēšanas termiņš ir {contestTerm} no paziņošanas dienas. Apstrīdēšanas iesniegumu izskata {contestBody}.'
 where code = 'LETTER_EXTENSION';
update rule_paragraph set procedure = null, text_lv = E'Par iesnieguma Nr. {number} spēka zaudēšanu\n\n' || text_lv where code = 'LETTER_LAPSED';

insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, 'LETTER', null, null, v.text_lv, v.citation, false, v.sort
  from rule_version r cross join (values
  ('LETTER_SUSPENDED', E'Par lietas Nr. {proceeding} izskatīšanas apturēšanu\n\nIzglītības kvalitātes valsts dienests ir apturējis lietas Nr. {proceeding} izskatīšanu. Iemesls: {reasons}\n\nKamēr izskatīšana ir apturēta, lēmuma pieņemšanas termiņš netek. Par izskatīšanas atjaunošanu paziņosim.', 'Administratīvā procesa likums', 300),
  ('LETTER_RESUMED', E'Par lietas Nr. {proceeding} izskatīšanas atjaunošanu\n\nIzglītības kvalitātes valsts dienests ir atjaunojis lietas Nr. {proceeding} izskatīšanu. Lēmums jāpieņem līdz {due}.', 'Administratīvā procesa likums', 310),
  ('LETTER_WITHDRAWN', E'Par lietas Nr. {proceeding} izbeigšanu\n\nIesniegums Nr. {number} ir atsaukts, tādēļ lieta Nr. {proceeding} ir izbeigta bez lēmuma. {reasons}\n\nIesniegumu var iesniegt no jauna.', 'Administratīvā procesa likums', 320),
  ('LETTER_LEFT_UNEXAMINED', E'Par iesnieguma Nr. {number} atstāšanu bez izskatīšanas\n\nIzglītības kvalitātes valsts dienests ir atstājis bez izskatīšanas iesniegumu Nr. {number} (lieta Nr. {proceeding}). Iemesls: {reasons}\n\nAtstāšanu bez izskatīšanas var apstrīdēt, iesniedzot iesniegumu Izglītības kvalitātes valsts dienestā. Apstrīdēšanas termiņš ir {contestTerm} no paziņošanas dienas. Apstrīdēšanas iesniegumu izskata {contestBody}.', 'Administratīvā procesa likums', 330),
  ('LETTER_FORWARDED', E'Par lietas Nr. {proceeding} pārsūtīšanu pēc piekritības\n\nIesniegumā norādītais jautājums nav Izglītības kvalitātes valsts dienesta kompetencē. Lieta Nr. {proceeding} pārsūtīta iestādei: {body}. {reasons}', 'Iesniegumu likums; Administratīvā procesa likums', 340),
  ('LETTER_JOINED', E'Par lietas Nr. {proceeding} pievienošanu lietai Nr. {other}\n\nLieta Nr. {proceeding} pievienota lietai Nr. {other}; turpmāk abas izskata kopā. Iemesls: {reasons}', 'Administratīvā procesa likums', 350),
  ('LETTER_DEEMED_GRANTED', E'Par noklusējumu lietā Nr. {proceeding}\n\nLietā Nr. {proceeding} lēmuma pieņemšanas termiņš beidzās {due}. Lēmums termiņā nav pieņemts, tādēļ saskaņā ar lietai piemērojamiem noteikumiem prasītais uzskatāms par piešķirtu. Reģistra ieraksts: Nr. {entry}.', 'Brīvas pakalpojumu sniegšanas likums', 360),
  ('LETTER_CONTEST_OUTCOME', E'Par apstrīdēto lēmumu Nr. {decision}\n\nIzskatīts iesniegums, ar kuru apstrīdēts lēmums Nr. {decision} lietā Nr. {proceeding}. Iznākums: {outcome}. {reasons}', 'Administratīvā procesa likuma 81. pants', 370),
  ('LETTER_ENTRY_UPDATED', E'Bērnu uzraudzības pakalpojuma sniedzēju reģistra ierakstā Nr. {entry} izdarīti grozījumi bez atsevišķa lēmuma: {changes}.\n\nJa nepiekrītat, iesniedziet iebildumus Izglītības kvalitātes valsts dienestā; tad par grozījumiem pieņems lēmumu.', 'Ministru kabineta noteikumi Nr. 404', 380)
) v(code, text_lv, citation, sort)
 where r.rule_set in ('CHILD_MINDER', 'CHILD_MINDER_TEMPORARY');
