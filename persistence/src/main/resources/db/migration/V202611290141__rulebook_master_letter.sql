-- The letter by which the holder of an entry is asked which of two systems is right. Nobody has compared it with the published law.
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, sort, citation, verified)
select r.id, 'LETTER_DIFFERENCE', 'LETTER', null, null,
       E'Izglītības kvalitātes valsts dienests konstatēja, ka reģistra ierakstā Nr. {entry} un Valsts izglītības informācijas sistēmā ir atšķirīgas ziņas: {changes}.\n\nLūdzam līdz {due} paziņot, kuras ziņas ir pareizas.',
       900, 'Administratīvā procesa likuma 59. pants', false
  from rule_version r where r.rule_set = 'APL';
