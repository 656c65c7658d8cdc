-- Where the children of a family are on different plans, whoever asks for an early review says first which plan's it is.
alter table early_review alter column period drop not null;
alter table early_review alter column agreed_on drop not null;
