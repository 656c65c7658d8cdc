-- What a letter changes in its reader's calendar, written once with its words; and the returned mails that have been dealt with, so that
-- one read twice does nothing.

create table letter_calendar (
    letter uuid primary key references letter,
    meeting uuid not null,
    uid varchar(320) not null,
    sequence integer not null,
    cancelled boolean not null,
    title varchar(300) not null,
    meets_on date not null,
    meets_at time not null,
    minutes integer not null,
    place varchar(500),
    joining varchar(500),
    constraint letter_calendar_rises unique (uid, sequence)
);
create index letter_calendar_of_meeting on letter_calendar (meeting, sequence);

create table returned_mail (
    mail varchar(64) primary key,
    letter uuid not null references letter,
    problem varchar(40) not null,
    status varchar(20),
    read_at timestamp with time zone not null
);
create index returned_mail_of_letter on returned_mail (letter);
