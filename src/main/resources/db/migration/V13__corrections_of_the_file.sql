-- Corrections of the case file: who has left the household, is no longer involved or has died. Nobody is taken out of a file.

alter table child add column left_on date;
alter table child add column left_as varchar(30);
alter table adult add column left_on date;
alter table adult add column left_as varchar(30);
alter table professional add column left_on date;
alter table professional add column left_as varchar(30);
