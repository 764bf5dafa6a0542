update classifier set name_lv = 'Datu skatīšanas nolūks' where code = 'LOOK_PURPOSE';
