-- Municipalities of two divisions, and which continues which.
-- Codes of 2021: the statistical office's territorial codes (MK 379/2021), seen in two independent uses of its data. Codes
-- before 2021: as its data named the areas at the end of the old division; modification counters of 2009-2020 are not kept.

-- 9 republic cities and 110 novadi, until 30 June 2021.
insert into municipality (id, code, name, kind, valid_from, valid_to, citation)
select nextval('municipality_seq'), code, name, 'REPUBLIC_CITY', date '2009-07-01', date '2021-07-01',
       'Administratīvo teritoriju un apdzīvoto vietu likums (18.12.2008.), 1. pielikums'
  from (values
  ('0010000', 'Rīga'), ('0050000', 'Daugavpils'), ('0090000', 'Jelgava'), ('0110000', 'Jēkabpils'), ('0130000', 'Jūrmala'),
  ('0170000', 'Liepāja'), ('0210000', 'Rēzekne'), ('0250000', 'Valmiera'), ('0270000', 'Ventspils')
  ) as t(code, name);
insert into municipality (id, code, name, kind, valid_from, valid_to, citation)
select nextval('municipality_seq'), code, name || ' novads', 'MUNICIPALITY', date '2009-07-01', date '2021-07-01',
       'Administratīvo teritoriju un apdzīvoto vietu likums (18.12.2008.), 2. pielikums'
  from (values
  ('0604300', 'Aglonas'), ('0320200', 'Aizkraukles'), ('0640600', 'Aizputes'), ('0560800', 'Aknīstes'), ('0661000', 'Alojas'),
  ('0624200', 'Alsungas'), ('0360200', 'Alūksnes'), ('0424701', 'Amatas'), ('0360800', 'Apes'), ('0460800', 'Auces'),
  ('0804400', 'Ādažu'), ('0804900', 'Babītes'), ('0800600', 'Baldones'), ('0384400', 'Baltinavas'), ('0380200', 'Balvu'),
  ('0400200', 'Bauskas'), ('0964700', 'Beverīnas'), ('0840601', 'Brocēnu'), ('0967101', 'Burtnieku'), ('0805200', 'Carnikavas'),
  ('0700800', 'Cesvaines'), ('0420200', 'Cēsu'), ('0684901', 'Ciblas'), ('0601000', 'Dagdas'), ('0440200', 'Daugavpils'),
  ('0460200', 'Dobeles'), ('0885100', 'Dundagas'), ('0640801', 'Durbes'), ('0905100', 'Engures'), ('0705500', 'Ērgļu'),
  ('0806000', 'Garkalnes'), ('0641000', 'Grobiņas'), ('0500200', 'Gulbenes'), ('0406400', 'Iecavas'), ('0740600', 'Ikšķiles'),
  ('0440801', 'Ilūkstes'), ('0801800', 'Inčukalna'), ('0321000', 'Jaunjelgavas'), ('0425700', 'Jaunpiebalgas'), ('0905700', 'Jaunpils'),
  ('0540200', 'Jelgavas'), ('0560200', 'Jēkabpils'), ('0901201', 'Kandavas'), ('0681000', 'Kārsavas'), ('0960200', 'Kocēnu'),
  ('0326100', 'Kokneses'), ('0600202', 'Krāslavas'), ('0806900', 'Krimuldas'), ('0566900', 'Krustpils'), ('0620200', 'Kuldīgas'),
  ('0741001', 'Ķeguma'), ('0800800', 'Ķekavas'), ('0741401', 'Lielvārdes'), ('0660200', 'Limbažu'), ('0421200', 'Līgatnes'),
  ('0761201', 'Līvānu'), ('0701400', 'Lubānas'), ('0680200', 'Ludzas'), ('0700200', 'Madonas'), ('0961000', 'Mazsalacas'),
  ('0807400', 'Mālpils'), ('0807600', 'Mārupes'), ('0887600', 'Mērsraga'), ('0967300', 'Naukšēnu'), ('0327100', 'Neretas'),
  ('0647900', 'Nīcas'), ('0740202', 'Ogres'), ('0801000', 'Olaines'), ('0546701', 'Ozolnieku'), ('0427500', 'Pārgaujas'),
  ('0641401', 'Pāvilostas'), ('0321400', 'Pļaviņu'), ('0760202', 'Preiļu'), ('0641600', 'Priekules'), ('0427300', 'Priekuļu'),
  ('0427700', 'Raunas'), ('0780200', 'Rēzeknes'), ('0766300', 'Riebiņu'), ('0888301', 'Rojas'), ('0808400', 'Ropažu'),
  ('0648500', 'Rucavas'), ('0387500', 'Rugāju'), ('0407700', 'Rundāles'), ('0961600', 'Rūjienas'), ('0661400', 'Salacgrīvas'),
  ('0568700', 'Salas'), ('0801200', 'Salaspils'), ('0840200', 'Saldus'), ('0801400', 'Saulkrastu'), ('0809200', 'Sējas'),
  ('0801601', 'Siguldas'), ('0328200', 'Skrīveru'), ('0621200', 'Skrundas'), ('0941600', 'Smiltenes'), ('0809600', 'Stopiņu'),
  ('0941800', 'Strenču'), ('0880200', 'Talsu'), ('0468900', 'Tērvetes'), ('0900200', 'Tukuma'), ('0649300', 'Vaiņodes'),
  ('0940200', 'Valkas'), ('0701800', 'Varakļānu'), ('0769101', 'Vārkavas'), ('0429300', 'Vecpiebalgas'), ('0409500', 'Vecumnieku'),
  ('0980200', 'Ventspils'), ('0561800', 'Viesītes'), ('0381600', 'Viļakas'), ('0781800', 'Viļānu'), ('0681801', 'Zilupes')
  ) as t(code, name);
-- Mērsrags left Roja in January 2011; the code that Roja had before is not confirmed.
update municipality set valid_from = date '2011-01-03' where code = '0887600';
update municipality set citation = citation || '; kods līdz 02.01.2011. nav pārbaudīts' where code = '0888301';

-- 7 state cities and 36 novadi, since 1 July 2021.
insert into municipality (id, code, name, kind, valid_from, citation)
select nextval('municipality_seq'), code, name, 'STATE_CITY', date '2021-07-01',
       'Administratīvo teritoriju un apdzīvoto vietu likums (10.06.2020.), pielikums; MK 15.06.2021. noteikumi Nr. 379'
  from (values
  ('0001000', 'Rīga'), ('0002000', 'Daugavpils'), ('0003000', 'Jelgava'), ('0004000', 'Jūrmala'),
  ('0005000', 'Liepāja'), ('0006000', 'Rēzekne'), ('0007000', 'Ventspils')
  ) as t(code, name);
insert into municipality (id, code, name, kind, valid_from, citation)
select nextval('municipality_seq'), code, name || ' novads', 'MUNICIPALITY', date '2021-07-01',
       'Administratīvo teritoriju un apdzīvoto vietu likums (10.06.2020.), pielikums; MK 15.06.2021. noteikumi Nr. 379'
  from (values
  ('0020000', 'Aizkraukles'), ('0021000', 'Alūksnes'), ('0022000', 'Augšdaugavas'), ('0023000', 'Ādažu'), ('0024000', 'Balvu'),
  ('0025000', 'Bauskas'), ('0026000', 'Cēsu'), ('0027000', 'Dienvidkurzemes'), ('0028000', 'Dobeles'), ('0029000', 'Gulbenes'),
  ('0030000', 'Jelgavas'), ('0031000', 'Jēkabpils'), ('0032000', 'Krāslavas'), ('0033000', 'Kuldīgas'), ('0034000', 'Ķekavas'),
  ('0035000', 'Limbažu'), ('0036000', 'Līvānu'), ('0037000', 'Ludzas'), ('0038000', 'Madonas'), ('0039000', 'Mārupes'),
  ('0040000', 'Ogres'), ('0041000', 'Olaines'), ('0042000', 'Preiļu'), ('0043000', 'Rēzeknes'), ('0044000', 'Ropažu'),
  ('0045000', 'Salaspils'), ('0046000', 'Saldus'), ('0047000', 'Saulkrastu'), ('0048000', 'Siguldas'), ('0049000', 'Smiltenes'),
  ('0051000', 'Talsu'), ('0052000', 'Tukuma'), ('0053000', 'Valkas'), ('0054000', 'Valmieras'), ('0055000', 'Varakļānu'),
  ('0056000', 'Ventspils')
  ) as t(code, name);

-- Since 1 July 2025 Varakļāni are part of Madona (amendment of 13 June 2024).
update municipality set valid_to = date '2025-07-01' where code in ('0038000', '0055000');
insert into municipality (id, code, name, kind, valid_from, citation)
values (nextval('municipality_seq'), '0038001', 'Madonas novads', 'MUNICIPALITY', date '2025-07-01',
        'Administratīvo teritoriju un apdzīvoto vietu likums, 13.06.2024. grozījumi');

-- Aglona was divided between Preiļi and Krāslava, Inčukalns between Sigulda and Ropaži (the town of Vangaži).
insert into municipality_succession (predecessor_id, successor_id, on_date)
select o.id, n.id, date '2021-07-01'
  from (values
  ('0010000', '0001000'), ('0050000', '0002000'), ('0090000', '0003000'), ('0130000', '0004000'), ('0170000', '0005000'),
  ('0210000', '0006000'), ('0270000', '0007000'), ('0110000', '0031000'), ('0250000', '0054000'),
  ('0320200', '0020000'), ('0321000', '0020000'), ('0326100', '0020000'), ('0327100', '0020000'), ('0321400', '0020000'),
  ('0328200', '0020000'),
  ('0360200', '0021000'),
  ('0440200', '0022000'), ('0440801', '0022000'),
  ('0804400', '0023000'), ('0805200', '0023000'),
  ('0380200', '0024000'), ('0384400', '0024000'), ('0387500', '0024000'), ('0381600', '0024000'),
  ('0400200', '0025000'), ('0406400', '0025000'), ('0407700', '0025000'), ('0409500', '0025000'),
  ('0420200', '0026000'), ('0424701', '0026000'), ('0425700', '0026000'), ('0421200', '0026000'), ('0427500', '0026000'),
  ('0427300', '0026000'), ('0429300', '0026000'),
  ('0640600', '0027000'), ('0640801', '0027000'), ('0641000', '0027000'), ('0647900', '0027000'), ('0641401', '0027000'),
  ('0641600', '0027000'), ('0648500', '0027000'), ('0649300', '0027000'),
  ('0460200', '0028000'), ('0460800', '0028000'), ('0468900', '0028000'),
  ('0500200', '0029000'),
  ('0540200', '0030000'), ('0546701', '0030000'),
  ('0560200', '0031000'), ('0560800', '0031000'), ('0566900', '0031000'), ('0568700', '0031000'), ('0561800', '0031000'),
  ('0600202', '0032000'), ('0601000', '0032000'), ('0604300', '0032000'),
  ('0620200', '0033000'), ('0624200', '0033000'), ('0621200', '0033000'),
  ('0800800', '0034000'), ('0800600', '0034000'),
  ('0660200', '0035000'), ('0661000', '0035000'), ('0661400', '0035000'),
  ('0761201', '0036000'),
  ('0680200', '0037000'), ('0684901', '0037000'), ('0681000', '0037000'), ('0681801', '0037000'),
  ('0700200', '0038000'), ('0700800', '0038000'), ('0705500', '0038000'), ('0701400', '0038000'),
  ('0807600', '0039000'), ('0804900', '0039000'),
  ('0740202', '0040000'), ('0740600', '0040000'), ('0741001', '0040000'), ('0741401', '0040000'),
  ('0801000', '0041000'),
  ('0760202', '0042000'), ('0604300', '0042000'), ('0766300', '0042000'), ('0769101', '0042000'),
  ('0780200', '0043000'), ('0781800', '0043000'),
  ('0808400', '0044000'), ('0806000', '0044000'), ('0809600', '0044000'), ('0801800', '0044000'),
  ('0801200', '0045000'),
  ('0840200', '0046000'), ('0840601', '0046000'),
  ('0801400', '0047000'), ('0809200', '0047000'),
  ('0801601', '0048000'), ('0801800', '0048000'), ('0806900', '0048000'), ('0807400', '0048000'),
  ('0941600', '0049000'), ('0360800', '0049000'), ('0427700', '0049000'),
  ('0880200', '0051000'), ('0885100', '0051000'), ('0887600', '0051000'), ('0888301', '0051000'),
  ('0900200', '0052000'), ('0905100', '0052000'), ('0905700', '0052000'), ('0901201', '0052000'),
  ('0940200', '0053000'),
  ('0964700', '0054000'), ('0967101', '0054000'), ('0960200', '0054000'), ('0961000', '0054000'), ('0967300', '0054000'),
  ('0961600', '0054000'), ('0941800', '0054000'),
  ('0701800', '0055000'),
  ('0980200', '0056000')
  ) as t(old_code, new_code)
  join municipality o on o.code = t.old_code and o.valid_to = date '2021-07-01'
  join municipality n on n.code = t.new_code and n.valid_from = date '2021-07-01';
insert into municipality_succession (predecessor_id, successor_id, on_date)
select o.id, n.id, date '2025-07-01'
  from municipality o join municipality n on n.code = '0038001'
 where o.code in ('0038000', '0055000');
