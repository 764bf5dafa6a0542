-- Qualifications of table 11 of the annual report of 2020 that the code list of licences did not have; with them there is one catalogue for both. Names are those
-- published; neither they nor the levels are held against the standards of professions.
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'PL_QUALIFICATION', t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2000-01-01'
  from (values
  (1180, 'RAILWAY_SIGNALLING_TECHNICIAN', 'Dzelzceļa transporta automātikas, telemehānikas un komunikāciju tehniķis', 'Railway signalling and communications technician'),
  (1190, 'SHIP_CATERING_SPECIALIST', 'Ēdināšanas pakalpojumu speciālists uz kuģiem', 'Catering specialist on ships'),
  (1200, 'EUPHONIUM_PLAYER', 'Mūziķis eifonists, ansambļa vadītājs', 'Euphonium player, ensemble leader'),
  (1210, 'CLARINETTIST', 'Mūziķis klarnetists, ansambļa vadītājs', 'Clarinettist, ensemble leader'),
  (1220, 'MUSIC_THEORY_SPECIALIST', 'Mūziķis, mūzikas teorijas speciālists', 'Musician, specialist in music theory'),
  (1230, 'PIANIST', 'Mūziķis pianists, koncertmeistars', 'Pianist, accompanist'),
  (1240, 'SAXOPHONIST', 'Mūziķis saksofonists, ansambļa vadītājs', 'Saxophonist, ensemble leader'),
  (1250, 'TRUMPETER', 'Mūziķis trompetists, ansambļa vadītājs', 'Trumpeter, ensemble leader'),
  (1260, 'TUBA_PLAYER', 'Mūziķis tubists, ansambļa vadītājs', 'Tuba player, ensemble leader'),
  (1270, 'PROGRAMMED_MACHINE_TOOL_SETTER', 'Programmvadības metālapstrādes darbgaldu iestatītājs. Datorizētās ciparu vadības (CNC) metālapstrādes darbgaldu iestatītājs', 'Programmed machine tool setter (CNC)'),
  (1280, 'POLICE_JUNIOR_INSPECTOR', 'Valsts policijas jaunākais inspektors', 'Junior inspector of the State Police'),
  (1290, 'BORDER_GUARD_INSPECTOR', 'Valsts robežsardzes inspektors', 'Inspector of the State Border Guard'),
  (1300, 'CHORAL_SINGER', 'Vokālists, kora dziedātājs', 'Vocalist, choral singer')
  ) as t(sort, code, name_lv, name_en) join classifier c on c.code = 'PL_QUALIFICATION';

-- At which levels a qualification is gained, since when and until when, and which one came after it. A renamed qualification keeps its code and has another row in the
-- code list; one that was replaced ends here and names its successor.
create table qualification_level (
  qualification  varchar(60) not null,
  level          int not null check (level between 1 and 5),
  valid_from     date not null,
  valid_to       date,
  successor      varchar(60),
  citation       varchar(400) not null,
  verified       boolean not null,
  primary key (qualification, level, valid_from),
  check (valid_to is null or valid_to > valid_from),
  check (successor is null or valid_to is not null)
);
insert into qualification_level (qualification, level, valid_from, citation, verified)
select t.qualification, t.level, date '2000-01-01', 'Profesionālās izglītības likums', false
  from (values
  ('FINISHING_WORKER', 2), ('FINISHING_TECHNICIAN', 3), ('CARER', 2), ('SHOE_REPAIRER', 2), ('NURSERY_CARER', 3), ('FITTER', 2), ('CAR_FITTER', 2),
  ('CAR_ELECTRICIAN', 3), ('CAR_DIAGNOSTICIAN', 3), ('CAR_MECHANIC', 3), ('BARTENDER', 3), ('CONCRETING_TECHNICIAN', 3), ('LIBRARIAN', 3),
  ('CONSTRUCTION_TECHNICIAN', 3), ('MECHANIC_OF_CONSTRUCTION_MACHINERY', 3), ('ROAD_CONSTRUCTION_TECHNICIAN', 3), ('CNC_MACHINE_TOOL_SETTER', 3),
  ('COMPUTER_TECHNICIAN', 3), ('GARDENER', 3), ('SINGER', 3), ('RAILWAY_SIGNALLING_TECHNICIAN', 3), ('RAILWAY_OPERATIONS_TECHNICIAN', 3),
  ('ELECTRICIAN', 3), ('ELECTRICAL_FITTER', 2), ('ELECTRICAL_TECHNICIAN', 3), ('ELECTRONICS_TECHNICIAN', 3), ('ECOTOURISM_SPECIALIST', 3),
  ('CATERING_SPECIALIST', 3), ('SHIP_CATERING_SPECIALIST', 3), ('BUILDING_TECHNICIAN', 3), ('BUILDER', 3), ('PHOTO_DESIGN_SPECIALIST', 3),
  ('HAIRDRESSER', 2), ('HAIR_STYLIST', 3), ('JOINER', 2), ('PREPRESS_SPECIALIST', 3), ('BOOKKEEPER', 3), ('DATA_ENTRY_OPERATOR', 3),
  ('UTILITIES_FITTER', 2), ('UTILITIES_TECHNICIAN', 3), ('CUSTOMER_SERVICE', 3), ('COMMERCIAL_WORKER', 3), ('CONFECTIONER', 2), ('SHIP_COOK', 3),
  ('MECHANIC_OF_FARM_MACHINERY', 3), ('FARM_MANAGER', 3), ('RECORDS_CLERK', 2), ('LOGISTICS', 3), ('LOCOMOTIVE_TECHNICIAN', 3),
  ('BAKERY_SPECIALIST', 3), ('MANICURIST', 2), ('RETAIL_WORKER', 3), ('MECHANICAL_ENGINEERING_TECHNICIAN', 3), ('MATERIAL_DESIGN_SPECIALIST', 3),
  ('MECHATRONICS_TECHNICIAN', 3), ('WELDER', 2), ('FOREST_MACHINE_OPERATOR', 3), ('FORESTRY_TECHNICIAN', 3), ('CABINET_MAKER', 3), ('MILLINER', 3),
  ('BRICKLAYER', 2), ('EUPHONIUM_PLAYER', 3), ('CLARINETTIST', 3), ('MUSIC_THEORY_SPECIALIST', 3), ('PIANIST', 3), ('SAXOPHONIST', 3),
  ('TRUMPETER', 3), ('TUBA_PLAYER', 3), ('CARPENTER', 3), ('BUILDING_MANAGER', 3), ('COOK', 2), ('COOK', 3), ('BATH_ATTENDANT', 2),
  ('PRINTING_TECHNICIAN', 3), ('PROGRAMMING_TECHNICIAN', 3), ('PROGRAMMED_MACHINE_TOOL_SETTER', 3), ('ADVERTISING_WORKER', 3),
  ('RESTAURANT_SPECIALIST', 3), ('PLUMBER', 2), ('FURNITURE_MODELLER', 3), ('TRACK_TECHNICIAN', 3), ('SPA_SPECIALIST', 3), ('SEWER', 2),
  ('TEXTILE_PRODUCTION_SPECIALIST', 3), ('CLOTHING_STYLIST', 3), ('RAILWAY_WAGON_TECHNICIAN', 3), ('TOURISM_SPECIALIST', 3),
  ('TOURIST_INFORMATION_CONSULTANT', 3), ('FIREFIGHTER_RESCUER', 3), ('POLICE_JUNIOR_INSPECTOR', 2), ('BORDER_GUARD_INSPECTOR', 3),
  ('VETERINARY_ASSISTANT', 3), ('VIDEO_OPERATOR', 3), ('HOSPITALITY', 3), ('HOTEL_SPECIALIST', 3), ('TURNER', 3), ('MAKE_UP_ARTIST', 3),
  ('VISUAL_ADVERTISING_DESIGNER', 3), ('IMAGE_STYLIST', 3), ('CHORAL_SINGER', 3), ('LIGHTING_TECHNICIAN', 3), ('SOUND_OPERATOR', 3),
  ('INTERIOR_DECORATOR', 3), ('FLORIST', 2), ('PARK_GARDENER', 3), ('CROP_TECHNICIAN', 3), ('LIVESTOCK_TECHNICIAN', 3), ('BEEKEEPER', 3),
  ('FISH_FARMING_TECHNICIAN', 3), ('DAIRY_TECHNICIAN', 3), ('MEAT_PROCESSING_TECHNICIAN', 3), ('CHEMICAL_TECHNICIAN', 3),
  ('PHARMACY_LABORATORY_ASSISTANT', 3), ('ENVIRONMENTAL_TECHNICIAN', 3), ('OCCUPATIONAL_SAFETY_SPECIALIST', 3), ('SECURITY_GUARD', 2),
  ('TELECOMMUNICATIONS_TECHNICIAN', 3), ('ROBOTICS_TECHNICIAN', 3), ('HEATING_TECHNICIAN', 3), ('REFRIGERATION_TECHNICIAN', 3), ('ROOFER', 2),
  ('TILER', 2), ('SURVEYING_TECHNICIAN', 3), ('WOOD_PROCESSING_TECHNICIAN', 3), ('SAWMILL_OPERATOR', 2), ('CLOTHING_PRODUCTION_SPECIALIST', 3),
  ('LEATHER_GOODS_MAKER', 2), ('SALES_FLOOR_WORKER', 2), ('WAREHOUSE_WORKER', 2), ('SOCIAL_CARER', 3), ('NURSING_ASSISTANT', 3)
  ) as t(qualification, level);

-- The report has the setter of machine tools under two names, the older one last in 2018, and the technician of construction last in 2014: read as successions.
update qualification_level set valid_to = date '2019-01-01', successor = 'PROGRAMMED_MACHINE_TOOL_SETTER' where qualification = 'CNC_MACHINE_TOOL_SETTER';
update qualification_level set valid_from = date '2019-01-01' where qualification = 'PROGRAMMED_MACHINE_TOOL_SETTER';
update qualification_level set valid_to = date '2016-01-01', successor = 'BUILDING_TECHNICIAN' where qualification = 'CONSTRUCTION_TECHNICIAN';

insert into classifier (code, name_lv, name_en, citation) values
  ('CO_END_GROUND', 'Pamats, uz kura beidzas deleģēšanas līgums', 'Ground on which a delegation contract ends', 'Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146');
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), c.code, t.code, t.name_lv, t.name_en, c.citation, t.sort, false, date '2011-03-01'
  from (values
  (10, 'GROUND_REQUEST', 'Izglītības iestādes lūgums', 'Request of the institution'),
  (20, 'GROUND_ACCREDITATION', 'Iestāde zaudējusi akreditāciju', 'The institution lost its accreditation'),
  (30, 'GROUND_BREACH', 'Iestāde nav ievērojusi līgumu vai eksāmenu kārtību', 'The institution broke the contract or the order of examinations'),
  (40, 'GROUND_INSTITUTION_ENDED', 'Izglītības iestāde svītrota no reģistra', 'The institution was struck off'),
  (50, 'GROUND_REVOKED', 'Lēmums atcelts pēc apstrīdēšanas', 'The decision was revoked after it was contested')
  ) as t(sort, code, name_lv, name_en) join classifier c on c.code = 'CO_END_GROUND';
insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
values (nextval('classifier_value_seq'), 'LOOK_PURPOSE', 'COMPETENCE', 'Profesionālās kvalifikācijas apliecības', 'Certificates of professional qualification', null, 930, true, date '2000-01-01');
