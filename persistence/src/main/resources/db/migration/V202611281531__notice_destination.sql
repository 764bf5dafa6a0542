-- On an envelope to a representative stand the name, the line of the address, the municipality and the
-- postal code; each may be as long as its own column, and together they were longer than this one.
alter table notice alter column destination type varchar(800);
