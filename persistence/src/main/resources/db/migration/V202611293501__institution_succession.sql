-- What became of institutions: one follows another by reorganisation or by re-registration under a new number. A link that came of a decision which was
-- revoked is superseded; what was loaded has no decision.
create sequence institution_succession_seq increment 50 start 50;
create table institution_succession (
  id              bigint primary key,
  predecessor_id  bigint not null references register_entry,
  successor_id    bigint not null references register_entry,
  linked_on       date not null,
  kind            varchar(20) not null
    check (kind in ('JOINING', 'MERGER', 'DIVISION', 'SEPARATION', 'TYPE_CHANGE', 'RENAMING', 'REREGISTRATION')),
  decision_id     bigint references decision,
  recorded_at     timestamp(6) with time zone not null,
  superseded_at   timestamp(6) with time zone,
  check (predecessor_id <> successor_id)
);
create unique index institution_succession_once on institution_succession (predecessor_id, successor_id, linked_on) where superseded_at is null;
create index institution_succession_successor on institution_succession (successor_id) where superseded_at is null;
create index institution_succession_decision on institution_succession (decision_id);

-- What a case is to reorganise, and which decision it is to revoke.
create table institution_reorganisation (
  proceeding_id  bigint primary key references proceeding,
  kind           varchar(20) not null check (kind in ('JOINING', 'MERGER', 'DIVISION', 'SEPARATION'))
);
create table institution_reorganisation_entry (
  proceeding_id  bigint not null references institution_reorganisation,
  entry_id       bigint not null references register_entry,
  successor      boolean not null,
  primary key (proceeding_id, entry_id)
);
create table institution_revocation (
  proceeding_id  bigint primary key references proceeding,
  decision_id    bigint not null references decision
);

-- Facts of institutions that left the register, one for each entry that a decision ended. Who was registered anew under another number did not leave.
create view institution_removal as
select f.register, f.number, e.number as entry_number, f.kind, f.party_kind, f.dated_on, f.recorded_at, f.superseded_at, f.party_id, f.procedure, f.decision_id
  from (select distinct x.decision_id, x.entry_id
          from decision_effect x join register_entry_version v on v.id = x.entry_version_id and v.remainder_of_id is null and v.decision_id = x.decision_id
          join institution_version c on c.version_id = v.id and c.end_ground is not null
         where c.end_ground not in ('GROUND_REREGISTERED', 'GROUND_REVOKED')) g
  join decision_fact f on f.decision_id = g.decision_id and f.kind in ('STRIKE_OFF', 'EXCLUDE', 'REORGANISE')
  join register_entry e on e.id = g.entry_id;

insert into classifier_value (id, classifier, code, name_lv, name_en, citation, sort, verified, valid_from)
select nextval('classifier_value_seq'), 'IN_END_GROUND', v.code, v.name_lv, v.name_en, 'Izglītības likums', v.sort, false, date '2000-01-01'
  from (values (50, 'GROUND_REREGISTERED', 'Pārreģistrēta ar citu numuru', 'Registered anew under another number')) v(sort, code, name_lv, name_en);
