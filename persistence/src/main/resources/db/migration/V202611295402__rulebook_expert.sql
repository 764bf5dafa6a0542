-- Code lists and rules of the pool of experts. Fields, kinds of interest and the wording of levels are our own until they are compared with the Service's documents.
insert into classifier (code, name_lv, name_en, citation) values
  ('EXPERT_FIELD', 'Akreditācijas eksperta joma', 'Field of an accreditation expert', 'Izglītības kvalitātes valsts dienesta akreditācijas ekspertu datubāze'),
  ('EXPERT_LEVEL', 'Eksperta snieguma līmenis', 'Level of performance of an expert', 'Izglītības kvalitātes valsts dienesta snieguma līmeņu apraksts'),
  ('EXPERT_LEVEL_TEXT', 'Eksperta snieguma līmeņa apraksts', 'Description of a level of performance', 'Izglītības kvalitātes valsts dienesta snieguma līmeņu apraksts'),
  ('EXPERT_INTEREST', 'Eksperta ieinteresētības veids', 'Kind of interest of an expert', 'Izglītības kvalitātes valsts dienesta akreditācijas ekspertu datubāze');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), t.classifier, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from (values
  ('EXPERT_FIELD', 10, 'PRESCHOOL', 'Pirmsskolas izglītība', 'Preschool education'),
  ('EXPERT_FIELD', 20, 'BASIC', 'Pamatizglītība', 'Basic education'),
  ('EXPERT_FIELD', 30, 'SECONDARY', 'Vispārējā vidējā izglītība', 'General secondary education'),
  ('EXPERT_FIELD', 40, 'VOCATIONAL', 'Profesionālā izglītība', 'Vocational education'),
  ('EXPERT_FIELD', 50, 'SPECIAL', 'Speciālā izglītība', 'Special education'),
  ('EXPERT_FIELD', 60, 'ORIENTATION', 'Profesionālās ievirzes izglītība', 'Vocationally oriented education'),
  ('EXPERT_LEVEL', 10, 'WEAK', 'Jāpilnveido', 'To be improved'),
  ('EXPERT_LEVEL', 20, 'SUFFICIENT', 'Pietiekami', 'Sufficient'),
  ('EXPERT_LEVEL', 30, 'GOOD', 'Labi', 'Good'),
  ('EXPERT_LEVEL', 40, 'VERY_GOOD', 'Ļoti labi', 'Very good'),
  ('EXPERT_LEVEL_TEXT', 10, 'WEAK', 'vērtējumam trūkst pierādījumu, eksperta sagatavotā ziņojuma daļa jāpārstrādā', 'the evaluation lacks evidence, the expert''s part of the report has to be reworked'),
  ('EXPERT_LEVEL_TEXT', 20, 'SUFFICIENT', 'vērtējums ir pamatots, bet argumentācija vietām ir nepilnīga', 'the evaluation has its grounds, but the reasoning is incomplete in places'),
  ('EXPERT_LEVEL_TEXT', 30, 'GOOD', 'vērtējums ir pamatots ar pierādījumiem, ieteikumi ir skaidri un izpildāmi', 'the evaluation rests on evidence, recommendations are clear and can be carried out'),
  ('EXPERT_LEVEL_TEXT', 40, 'VERY_GOOD', 'vērtējums ir paraugs citiem, eksperts atbalsta visas komisijas darbu', 'the evaluation is a model for others, the expert supports the work of the whole commission'),
  ('EXPERT_INTEREST', 10, 'EMPLOYED', 'Strādā iestādē', 'Works at the institution'),
  ('EXPERT_INTEREST', 20, 'EMPLOYED_BEFORE', 'Ir strādājis iestādē pēdējos divos gados', 'Worked at the institution in the last two years'),
  ('EXPERT_INTEREST', 30, 'FOUNDER', 'Saistīts ar iestādes dibinātāju', 'Tied to the founder of the institution'),
  ('EXPERT_INTEREST', 40, 'RELATIVE', 'Radinieks strādā vai mācās iestādē', 'A relative works or learns at the institution'),
  ('EXPERT_INTEREST', 50, 'SERVICES', 'Sniedz iestādei pakalpojumus vai konsultācijas', 'Gives services or advice to the institution'),
  ('EXPERT_INTEREST', 60, 'OTHER', 'Cits iemesls', 'Another reason')
  ) as t (classifier, sort, code, name_lv, name_en) join classifier c on c.code = t.classifier;
insert into classifier_value (id, classifier, code, name_lv, name_en, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'EXPERT', 'Akreditācijas eksperti', 'Accreditation experts', 940, true, date '2000-01-01');

-- Courses of 2020 for experts and for chairs are known from the annual report; that they are a condition of admission is our reading.
insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified, note) values
  (nextval('rule_version_seq'), 'EXPERT', '2000-01-01', null, 'Izglītības kvalitātes valsts dienesta akreditācijas ekspertu datubāzes kārtība',
   'Akreditācijas ekspertu datubāze', 'Pool of accreditation experts', false,
   'Kārtība nav salīdzināta ar dienesta dokumentu: nepieciešamie kursi un prasības ekspertam un komisijas vadītājam jāpārbauda.');
insert into rule_parameter (rule_version_id, code, value, citation, verified)
select r.id, v.code, v.value, 'Izglītības kvalitātes valsts dienesta akreditācijas ekspertu datubāzes kārtība (jāpārbauda)', false
  from rule_version r cross join (values
  ('TRAINING_EXPERT', 'EXPERTS,EXPERTS_AND_CHAIRS'),
  ('TRAINING_CHAIR', 'EXPERTS_AND_CHAIRS')
) v(code, value)
 where r.rule_set = 'EXPERT';
