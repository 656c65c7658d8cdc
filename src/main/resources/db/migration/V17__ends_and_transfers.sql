-- When a child's plan ends without a conference: what is proposed, who was asked, and what the safeguarding manager decides.

-- The columns consulted and decision hold words as JSON.
create table administrative_end (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    plan uuid not null references plan,
    child varchar(5) not null,
    reason varchar(20) not null,
    ends_on date not null,
    evidence text not null,
    authority varchar(200),
    conference_on date,
    confirmed_on date,
    consulted text not null,
    asked_by varchar(64) not null,
    asked_at timestamp with time zone not null,
    decision text,
    decided_by varchar(64),
    decided_on date,
    version bigint not null
);
create index administrative_end_of_family on administrative_end (family_reference);

-- A family moves to another authority: whom we told of it, and what that authority answered.
create table transfer_out (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    children varchar(120) not null,
    moved_on date not null,
    authority varchar(200) not null,
    contact varchar(5) not null,
    why text not null,
    risk text not null,
    papers varchar(200) not null,
    papers_missing text,
    asked_by varchar(64) not null,
    asked_on date not null,
    confirmed boolean,
    conference_on date,
    confirmed_on date,
    plan_made boolean,
    answer text,
    answered_by varchar(64),
    version bigint not null
);
create index transfer_out_of_family on transfer_out (family_reference);
