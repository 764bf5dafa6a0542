-- A case that ends because what was asked for was done, and there was nothing to decide.
alter table proceeding drop constraint proceeding_outcome_check;
alter table proceeding add constraint proceeding_outcome_check
  check (outcome in ('DECIDED', 'WITHDRAWN', 'LEFT_UNEXAMINED', 'LAPSED', 'FORWARDED', 'JOINED', 'DEEMED_GRANTED', 'SERVED'));
