-- Marks of sample programmes: an institution says that it will deliver one, with its plan; a case of its own procedure, in the same register as applications.
create table programme_mark (
  proceeding_id  bigint primary key references proceeding,
  sample         varchar(40) not null references programme_sample,
  school_year    int not null
);
create table programme_mark_hours (
  proceeding_id  bigint not null references programme_mark,
  subject        varchar(60) not null,
  grade          int not null,
  hours          int not null check (hours > 0),
  primary key (proceeding_id, subject, grade)
);
create trigger programme_mark_insert_only before update or delete on programme_mark for each row execute function refuse_change();
create trigger programme_mark_hours_insert_only before update or delete on programme_mark_hours for each row execute function refuse_change();

-- Decided as applications are; what is checked is what the short check of the work list looks at.
insert into rule_decision (rule_version_id, procedure, kind, deciding_mode, favourable, short_form, contest_term, contest_body, citation, verified)
select d.rule_version_id, 'PL_MARK', d.kind, d.deciding_mode, d.favourable, d.short_form, d.contest_term, d.contest_body, d.citation, false
  from rule_decision d where d.procedure = 'PL_LICENSING';
insert into rule_check (rule_version_id, procedure, code, name_lv, name_en, source, applies_to, sort, citation, verified)
select c.rule_version_id, 'PL_MARK', c.code, c.name_lv, c.name_en, 'IKVD', 'ALL', c.sort, c.citation, false
  from rule_check c where c.procedure = 'PL_LICENSING' and c.code in ('INSTITUTION', 'CODE', 'PLAN', 'ADDRESS');
insert into rule_paragraph (rule_version_id, code, part, procedure, decision_kind, text_lv, citation, verified, sort)
select p.rule_version_id, 'MARK_' || p.code, p.part, 'PL_MARK', p.decision_kind,
       replace(replace(replace(p.text_lv,
         'saņemts iesniegums Nr. {number} par izglītības programmas licencēšanu', 'saņemta izglītības iestādes atzīme Nr. {number} par izglītības programmas parauga īstenošanu'),
         'Izvērtējot iesniegumu, tam pievienotos dokumentus', 'Izvērtējot atzīmi, mācību stundu plānu'), 'iesniegumu var iesniegt', 'atzīmi var iesniegt'),
       p.citation, false, p.sort
  from rule_paragraph p where p.procedure = 'PL_LICENSING' and p.code <> 'GROUND_CONSENT';
