-- Letters: one row each for what became of it, one row each for its words. Words are inserted once and never changed.

create table letter (
    id uuid primary key,
    batch uuid not null,
    place integer not null,
    family_reference varchar(20) not null references family,
    kind varchar(40) not null,
    recipient varchar(80) not null,
    recipient_name varchar(200) not null,
    greeting varchar(200) not null,
    postal_address varchar(1000),
    email varchar(254),
    safe_contact varchar(20),
    language varchar(60),
    format varchar(20) not null,
    channel varchar(20) not null,
    subject varchar(200) not null,
    message_id varchar(320) not null,
    written_at timestamp with time zone not null,
    supersedes uuid references letter,
    status varchar(20) not null,
    attempts integer not null,
    problem varchar(40),
    reply_code integer,
    sent_at timestamp with time zone,
    gone_on date,
    gone_by varchar(64),
    note varchar(500),
    version bigint not null,
    constraint letter_has_one_place unique (batch, place),
    constraint letter_has_one_message_id unique (message_id)
);
create index letter_of_family on letter (family_reference, written_at);
create index letter_superseding on letter (supersedes);

create table letter_words (
    letter uuid primary key references letter,
    html text not null,
    plain text not null
);
