-- The day of a conference: who was there, whether that was enough, and what was decided for each child.

create table sitting (
    id uuid primary key,
    conference uuid not null references conference,
    family_reference varchar(20) not null references family,
    place integer not null,
    held_on date not null,
    quorate boolean not null,
    quorum_reason varchar(60) not null,
    quorum_sentence varchar(1000) not null,
    goes_ahead boolean not null,
    go_on_reason varchar(40),
    go_on_words text,
    adjourned_because text,
    interim text,
    next_on date,
    opened_by varchar(64) not null,
    opened_at timestamp with time zone not null,
    constraint sitting_placed unique (conference, place)
);

create table attendance (
    id uuid primary key,
    sitting uuid not null references sitting,
    attendee varchar(8) not null,
    came varchar(20) not null,
    part varchar(500),
    colleague varchar(64),
    name varchar(200),
    role varchar(200),
    agency varchar(20),
    instead_of varchar(5),
    constraint attendance_once unique (sitting, attendee)
);

create table child_participation (
    id uuid primary key,
    sitting uuid not null references sitting,
    child varchar(5) not null,
    participation varchar(3) not null,
    views text,
    constraint child_participation_once unique (sitting, child)
);

create table conference_outcome (
    conference uuid primary key references conference,
    family_reference varchar(20) not null references family,
    held_on date not null,
    removal_mentioned boolean not null,
    explained varchar(30) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null
);

create table child_decision (
    id uuid primary key,
    conference uuid not null references conference_outcome,
    child varchar(5) not null,
    familys_views text not null,
    childs_views text,
    suffered boolean not null,
    likely boolean not null,
    outcome varchar(10) not null,
    category varchar(3),
    reasons text not null,
    follows varchar(20),
    support text,
    withheld_from varchar(300) not null,
    constraint child_decision_once unique (conference, child),
    constraint child_decision_category check ((outcome = 'PLAN' and category is not null) or (outcome = 'NO_PLAN' and category is null))
);

create table agency_view (
    id uuid primary key,
    conference uuid not null references conference_outcome,
    child varchar(5) not null,
    attendee varchar(8) not null,
    suffered varchar(12) not null,
    likely varchar(12) not null,
    words text,
    constraint agency_view_once unique (conference, child, attendee)
);

create table dissent (
    id uuid primary key,
    conference uuid not null references conference_outcome,
    place integer not null,
    child varchar(5) not null,
    attendee varchar(8) not null,
    reason text not null,
    withheld_from varchar(300) not null,
    constraint dissent_placed unique (conference, place)
);
