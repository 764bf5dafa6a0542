-- Code lists of institutions. Kinds are those of the Education Law, types those that the annual report of 2020 and the founders use; the days from which
-- each is in force are not held against the law, so nothing here is verified.
insert into classifier (code, name_lv, name_en, citation) values
  ('IN_KIND', 'Izglītības iestādes veids', 'Kind of educational institution', 'Izglītības likums'),
  ('IN_TYPE', 'Izglītības iestādes tips', 'Type of educational institution', 'Izglītības likums; Vispārējās izglītības likums; Profesionālās izglītības likums; Augstskolu likums'),
  ('IN_LEGAL_FORM', 'Izglītības iestādes juridiskais statuss', 'Legal form of an educational institution', 'Izglītības likums'),
  ('IN_LANGUAGE', 'Mācību valoda', 'Language of instruction', 'Izglītības likuma 9. pants'),
  ('IN_PLACE_USE', 'Adreses izmantošana', 'Use of an address', 'Ministru kabineta 2015. gada 14. jūlija noteikumi Nr. 397'),
  ('IN_END_GROUND', 'Pamats svītrošanai no Izglītības iestāžu reģistra', 'Ground for striking an institution off', 'Izglītības likums');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), t.classifier, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from (values
  ('IN_KIND', 10, 'PRESCHOOL', 'Pirmsskolas izglītības iestāde', 'Preschool'),
  ('IN_KIND', 20, 'GENERAL', 'Vispārējās izglītības iestāde', 'General education'),
  ('IN_KIND', 30, 'SPECIAL', 'Speciālās izglītības iestāde', 'Special education'),
  ('IN_KIND', 40, 'VOCATIONAL', 'Profesionālās izglītības iestāde', 'Vocational education'),
  ('IN_KIND', 50, 'VOCATIONAL_ORIENTATION', 'Profesionālās ievirzes izglītības iestāde', 'Vocational-orientation education'),
  ('IN_KIND', 60, 'INTEREST', 'Interešu izglītības iestāde', 'Interest education'),
  ('IN_KIND', 70, 'ADULT', 'Pieaugušo neformālās izglītības iestāde', 'Non-formal adult education'),
  ('IN_KIND', 80, 'CONTINUING', 'Profesionālās tālākizglītības iestāde', 'Vocational continuing education'),
  ('IN_KIND', 90, 'HIGHER', 'Augstākās izglītības iestāde', 'Higher education'),
  ('IN_KIND', 100, 'EXAM_CENTRE', 'Eksaminācijas centrs', 'Examination centre'),
  ('IN_KIND', 110, 'INTERNATIONAL', 'Starptautiskā skola', 'International school'),
  ('IN_KIND', 120, 'OTHER', 'Cita Izglītības likumā noteikta institūcija', 'Other institution of the Education Law'),
  ('IN_TYPE', 10, 'PRESCHOOL', 'pirmsskolas izglītības iestāde', 'preschool'),
  ('IN_TYPE', 20, 'PRIMARY_SCHOOL', 'sākumskola', 'primary school'),
  ('IN_TYPE', 30, 'BASIC_SCHOOL', 'pamatskola', 'basic school'),
  ('IN_TYPE', 40, 'SECONDARY_SCHOOL', 'vidusskola', 'secondary school'),
  ('IN_TYPE', 50, 'GYMNASIUM', 'ģimnāzija', 'gymnasium'),
  ('IN_TYPE', 60, 'STATE_GYMNASIUM', 'valsts ģimnāzija', 'state gymnasium'),
  ('IN_TYPE', 70, 'SPECIAL_SCHOOL', 'speciālā skola', 'special school'),
  ('IN_TYPE', 80, 'TECHNICAL_SCHOOL', 'profesionālā vidusskola vai tehnikums', 'vocational secondary school'),
  ('IN_TYPE', 90, 'ART_SCHOOL', 'mūzikas, mākslas vai dejas skola', 'school of music, art or dance'),
  ('IN_TYPE', 100, 'SPORT_SCHOOL', 'sporta skola', 'sports school'),
  ('IN_TYPE', 110, 'INTEREST_CENTRE', 'interešu izglītības centrs', 'centre of interest education'),
  ('IN_TYPE', 120, 'TRAINING_CENTRE', 'mācību centrs', 'training centre'),
  ('IN_TYPE', 130, 'COLLEGE', 'koledža', 'college'),
  ('IN_TYPE', 140, 'HIGHER_SCHOOL', 'augstskola', 'higher education institution'),
  ('IN_TYPE', 150, 'EXAM_CENTRE', 'eksaminācijas centrs', 'examination centre'),
  ('IN_TYPE', 160, 'INTERNATIONAL_SCHOOL', 'starptautiskā skola', 'international school'),
  ('IN_TYPE', 170, 'WORKSHOP', 'biedrība, nodibinājums, darbnīca vai studija', 'association, foundation, workshop or studio'),
  ('IN_LEGAL_FORM', 10, 'MUNICIPAL_BODY', 'pašvaldības iestāde', 'municipal body'),
  ('IN_LEGAL_FORM', 20, 'STATE_BODY', 'valsts iestāde', 'state body'),
  ('IN_LEGAL_FORM', 30, 'DERIVED_PUBLIC_PERSON', 'atvasināta publiska persona', 'derived public person'),
  ('IN_LEGAL_FORM', 40, 'COMPANY', 'komercsabiedrība', 'company'),
  ('IN_LEGAL_FORM', 50, 'ASSOCIATION', 'biedrība vai nodibinājums', 'association or foundation'),
  ('IN_LEGAL_FORM', 60, 'UNIT', 'privātpersonas struktūrvienība', 'unit of a private person'),
  ('IN_LANGUAGE', 10, 'LV', 'latviešu', 'Latvian'),
  ('IN_LANGUAGE', 20, 'EN', 'angļu', 'English'),
  ('IN_LANGUAGE', 30, 'DE', 'vācu', 'German'),
  ('IN_LANGUAGE', 40, 'FR', 'franču', 'French'),
  ('IN_LANGUAGE', 50, 'MINORITY', 'mazākumtautības valoda', 'language of a minority'),
  ('IN_LANGUAGE', 60, 'SIGN', 'latviešu zīmju valoda', 'Latvian sign language'),
  ('IN_PLACE_USE', 10, 'PROGRAMME', 'izglītības programmas īstenošanas vieta', 'place where a programme is delivered'),
  ('IN_PLACE_USE', 20, 'WORK_BASED_PLAN', 'darba vidē balstītu mācību individuālā plāna vieta', 'place of an individual plan of work-based learning'),
  ('IN_PLACE_USE', 30, 'PRACTICAL_TRAINING', 'praktisko mācību vieta', 'place of practical training'),
  ('IN_PLACE_USE', 40, 'PRACTICE', 'prakses vieta', 'place of practice'),
  ('IN_PLACE_USE', 50, 'PROJECT_WORK', 'projekta darba vieta', 'place of project work'),
  ('IN_PLACE_USE', 60, 'SPECIALISED_COURSE', 'specializēta kursa vieta', 'place of a specialised course'),
  ('IN_END_GROUND', 10, 'GROUND_LIQUIDATION', 'Dibinātāja lēmums par likvidāciju', 'Liquidation by decision of the founder'),
  ('IN_END_GROUND', 20, 'GROUND_REORGANISATION', 'Dibinātāja lēmums par reorganizāciju', 'Reorganisation by decision of the founder'),
  ('IN_END_GROUND', 30, 'GROUND_FOUNDER_ENDED', 'Dibinātājs izslēgts no Uzņēmumu reģistra', 'The founder was struck from the Enterprise Register'),
  ('IN_END_GROUND', 40, 'GROUND_REVOKED', 'Lēmums atcelts pēc apstrīdēšanas', 'The decision was revoked after it was contested')
  ) as t(classifier, sort, code, name_lv, name_en) join classifier c on c.code = t.classifier;
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'CHECK_SOURCE', code, name_lv, name_en, null, sort, true, date '2000-01-01'
  from (values
  (76, 'VZD', 'Valsts zemes dienests (Valsts adrešu reģistrs, Kadastrs)', 'State Land Service (address register, cadastre)'),
  (77, 'BIS', 'Būvniecības informācijas sistēma', 'Construction Information System'),
  (78, 'VUGD', 'Valsts ugunsdzēsības un glābšanas dienests', 'State Fire and Rescue Service'),
  (79, 'IZM', 'Izglītības un zinātnes ministrija', 'Ministry of Education and Science')
  ) as t(sort, code, name_lv, name_en);
