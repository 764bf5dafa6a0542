-- Boards at work: who sits on them, their sittings, what they vote on. What a board may do is in rule_board.
create sequence board_member_seq increment 50 start 50;
create table board_member (
  id            bigint primary key,
  board         varchar(40) not null,
  account_id    bigint references account,
  name          varchar(200) not null,
  organisation  varchar(300),
  role          varchar(10) not null check (role in ('CHAIR', 'MEMBER', 'SECRETARY')),
  from_on       date not null,
  to_on         date,
  appointed_by  varchar(300) not null,
  version       bigint not null default 0,
  check (to_on is null or to_on >= from_on)
);
create index board_member_board on board_member (board, from_on);
create index board_member_account on board_member (account_id);

create sequence sitting_seq increment 50 start 50;
create table sitting (
  id               bigint primary key,
  number           varchar(40) not null unique check (number ~ '^[A-Z0-9-]+$'),
  board            varchar(40) not null,
  rule_version_id  bigint not null references rule_version,
  held_on          date not null,
  starts_at        time not null,
  place            varchar(300) not null,
  state            varchar(10) not null check (state in ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
  convened_by      varchar(200) not null,
  presiding_id     bigint references board_member,
  opened_at        timestamp(6) with time zone,
  closed_at        timestamp(6) with time zone,
  cancelled_why    varchar(2000),
  minutes_number   varchar(40) unique check (minutes_number ~ '^[A-Z0-9-]+$'),
  minutes_id       bigint references document,
  changed_by       varchar(200) not null,
  changed_at       timestamp(6) with time zone not null,
  version          bigint not null default 0,
  check ((state in ('OPEN', 'CLOSED')) = (opened_at is not null)),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check ((state in ('OPEN', 'CLOSED')) = (presiding_id is not null and minutes_number is not null))
);
create index sitting_board on sitting (board, held_on);

create table sitting_attendance (
  sitting_id  bigint not null references sitting,
  member_id   bigint not null references board_member,
  how         varchar(10) not null check (how in ('ROOM', 'REMOTE', 'ABSENT')),
  left_at     timestamp(6) with time zone,
  primary key (sitting_id, member_id)
);

-- A case that a sitting deals with, as its text stood when it was put on the agenda.
create sequence agenda_item_seq increment 50 start 50;
create table agenda_item (
  id              bigint primary key,
  sitting_id      bigint not null references sitting,
  ordinal         int not null check (ordinal > 0),
  proceeding_id   bigint not null references proceeding,
  content_sha256  bytea not null check (length(content_sha256) = 32),
  result          varchar(20) check (result in ('ADOPTED', 'NOT_ADOPTED', 'RETURNED', 'POSTPONED')),
  votes_for       int,
  votes_against   int,
  votes_abstained int,
  tie_decided     boolean not null default false,
  remark          varchar(2000),
  closed_at       timestamp(6) with time zone,
  decision_id     bigint unique references decision,
  version         bigint not null default 0,
  unique (sitting_id, ordinal) deferrable initially deferred,
  unique (sitting_id, proceeding_id),
  check ((result is null) = (closed_at is null)),
  -- a board that advises adopts an opinion and makes no decision
  check (decision_id is null or result = 'ADOPTED')
);
create index agenda_item_proceeding on agenda_item (proceeding_id);
-- A case stands on one agenda at a time.
create unique index agenda_item_open on agenda_item (proceeding_id) where result is null;

create table recusal (
  item_id      bigint not null references agenda_item,
  member_id    bigint not null references board_member,
  reason       varchar(1000) not null,
  recorded_at  timestamp(6) with time zone not null,
  primary key (item_id, member_id)
);

-- Who has voted; how they voted stands in "vote", in an open ballot with the member, in a closed one without and without time.
create table ballot_paper (
  item_id    bigint not null references agenda_item,
  member_id  bigint not null references board_member,
  primary key (item_id, member_id)
);
create table vote (
  id         uuid primary key default gen_random_uuid(),
  item_id    bigint not null references agenda_item,
  member_id  bigint references board_member,
  choice     varchar(10) not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
  cast_at    timestamp(6) with time zone,
  unique (item_id, member_id),
  check ((member_id is null) = (cast_at is null))
);
create index vote_item on vote (item_id);
create trigger recusal_insert_only before update or delete on recusal for each row execute function refuse_change();
create trigger ballot_paper_insert_only before update or delete on ballot_paper for each row execute function refuse_change();
create trigger vote_insert_only before update or delete on vote for each row execute function refuse_change();

-- What a member notes on a case before the sitting: at a place of its materials, as the register names it.
create sequence case_remark_seq increment 50 start 50;
create table case_remark (
  id             bigint primary key,
  proceeding_id  bigint not null references proceeding,
  member_id      bigint not null references board_member,
  place          varchar(60) not null,
  quote          varchar(1000),
  text           varchar(2000) not null,
  recorded_at    timestamp(6) with time zone not null,
  resolved_at    timestamp(6) with time zone,
  version        bigint not null default 0
);
create index case_remark_proceeding on case_remark (proceeding_id);

insert into number_series (code, prefix, width, by_year) values ('SITTING', 'SED', 4, true), ('MINUTES', 'PRO', 4, true);
