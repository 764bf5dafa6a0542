-- Which decision a case is to revoke is kept alike for every register.
alter table institution_revocation rename to proceeding_revocation;
