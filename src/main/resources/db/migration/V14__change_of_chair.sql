-- A conference gets another chair or minute taker after it was booked.

create table chair_change (
    id uuid primary key,
    conference uuid not null references conference,
    changed_at timestamp with time zone not null,
    changed_by varchar(64) not null,
    was_chair varchar(64) not null,
    was_minute_taker varchar(64) not null,
    now_chair varchar(64) not null,
    now_minute_taker varchar(64) not null,
    reason text not null
);
create index chair_change_of_conference on chair_change (conference);
