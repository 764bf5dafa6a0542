-- A board that gives its opinion on a case before another decides on it. Which one, the register says when the case is opened; a case without
-- a row goes to the deciding board at once.
create table board_advice (
  proceeding_id  bigint primary key references proceeding,
  board          varchar(40) not null
);
