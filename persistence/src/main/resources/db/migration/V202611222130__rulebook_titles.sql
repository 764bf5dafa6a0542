-- What a decision is about, as it stands above its text: one title for each kind of decision about child-minders.
alter table rule_paragraph drop constraint rule_paragraph_part_check;
alter table rule_paragraph add check (part in ('TITLE', 'FACTS', 'REASONING', 'NORMS', 'OPERATIVE', 'CONTEST', 'GROUND', 'LETTER'));
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select r.id, v.code, 'TITLE', null, v.kind, v.text_lv, 'Administratīvā procesa likuma 67. pants', false, 5
  from rule_version r cross join (values
  ('REGISTER_TITLE', 'REGISTER', 'Par reģistrēšanu Bērnu uzraudzības pakalpojuma sniedzēju reģistrā'),
  ('REFUSE_TITLE', 'REFUSE', 'Par atteikumu reģistrēt Bērnu uzraudzības pakalpojuma sniedzēju reģistrā'),
  ('AMEND_TITLE', 'AMEND', 'Par grozījumiem Bērnu uzraudzības pakalpojuma sniedzēju reģistra ierakstā Nr. {entry}'),
  ('REFUSE_AMENDMENT_TITLE', 'REFUSE_AMENDMENT', 'Par atteikumu izdarīt grozījumus Bērnu uzraudzības pakalpojuma sniedzēju reģistra ierakstā Nr. {entry}'),
  ('EXCLUDE_TITLE', 'EXCLUDE', 'Par izslēgšanu no Bērnu uzraudzības pakalpojuma sniedzēju reģistra'),
  ('TERMINATE_TITLE', 'TERMINATE', 'Par lietas Nr. {proceeding} izbeigšanu')
) v(code, kind, text_lv)
 where r.rule_set in ('CHILD_MINDER', 'CHILD_MINDER_TEMPORARY');
