-- A family's own plan is for children, who may be on different child protection plans: it belongs to each plan that one of them is on.
-- Null where it was recorded before this was asked: then it is for all of them.
alter table family_group_conference add column children varchar(300);
alter table family_group_conference drop column plan;
