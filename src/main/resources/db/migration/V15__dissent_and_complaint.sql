-- When somebody does not agree with a conference: dissents raised afterwards, complaints; and family group conferences.

create table raised_dissent (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    conference uuid not null references conference_outcome,
    attendee varchar(8) not null,
    answer_to varchar(5),
    about varchar(20) not null,
    received_on date not null,
    late boolean not null,
    late_reason text,
    further_risk boolean not null,
    done_now text,
    outcome varchar(20),
    answer text,
    answered_on date,
    answered_by varchar(64),
    again text,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    version bigint not null
);
create index raised_dissent_of_family on raised_dissent (family_reference);
create index raised_dissent_of_conference on raised_dissent (conference);

-- A dissent that was raised afterwards is kept with those that were said at the conference.
alter table dissent add column raised uuid;
alter table dissent add constraint dissent_raised foreign key (raised) references raised_dissent;

-- The columns nominee, grounds, late_decision, chairs_answer, reply, panel, panel_answer, withdrawal and again hold words as JSON.
create table complaint (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    number integer not null,
    conference uuid not null references conference_outcome,
    status varchar(20) not null,
    complainant varchar(5) not null,
    nominee text,
    about varchar(20) not null,
    grounds text not null,
    words text not null,
    wanted text,
    agency varchar(200),
    received_on date not null,
    late boolean not null,
    late_decision text,
    chairs_answer text,
    answered_on date,
    reply text,
    panel text,
    panel_answer text,
    panel_answered_on date,
    withdrawal text,
    again text,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    version bigint not null,
    constraint complaint_numbered unique (family_reference, number)
);

create table family_group_conference (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    number integer not null,
    plan uuid references plan,
    status varchar(20) not null,
    offered_to varchar(300) not null,
    offered_on date not null,
    offer_words text not null,
    reply_on date,
    reply_words text,
    meets_on date,
    place varchar(500),
    coordinator varchar(200),
    held_on date,
    came text,
    family_plan text,
    safe_words text,
    not_held_because text,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    version bigint not null,
    constraint family_group_conference_numbered unique (family_reference, number)
);
