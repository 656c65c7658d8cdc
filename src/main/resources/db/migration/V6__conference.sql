-- Conferences: their booking, who is asked to them, the reports and the talk with the family. What happens on the day is in V8.

create table conference (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    kind varchar(20) not null,
    enquiry varchar(64),
    status varchar(20) not null,
    due_on date not null,
    meets_on date,
    meets_at time,
    place varchar(500),
    link varchar(500),
    chair varchar(64),
    minute_taker varchar(64),
    booked_by varchar(64),
    purpose text,
    late_reason text,
    cancelled_by varchar(64),
    cancelled_at timestamp with time zone,
    cancelled_because text,
    cancelled_next text,
    called_at timestamp with time zone not null,
    version bigint not null
);
create index conference_of_family on conference (family_reference);

create table rebooking (
    id uuid primary key,
    conference uuid not null references conference,
    rebooked_at timestamp with time zone not null,
    rebooked_by varchar(64) not null,
    was_on date not null,
    was_at time not null,
    now_on date not null,
    now_at time not null,
    reason text not null
);
create index rebooking_of_conference on rebooking (conference);

-- The columns taking_part and exclusion hold words as JSON.
create table invitee (
    id uuid primary key,
    conference uuid not null references conference,
    number varchar(5) not null,
    capacity varchar(30) not null,
    proposal varchar(20),
    invited boolean not null,
    reason text,
    report_asked boolean not null,
    taking_part text,
    excluded varchar(10) not null,
    exclusion text,
    version bigint not null,
    constraint invitee_once unique (conference, number)
);

create table agency_report (
    id uuid primary key,
    conference uuid not null references conference,
    professional varchar(5) not null,
    asked_on date not null,
    due_on date not null,
    received_on date,
    gist text,
    shared_on date,
    not_coming_reason text,
    recorded_by varchar(64),
    version bigint not null,
    constraint agency_report_once unique (conference, professional)
);

-- The column words holds the report as JSON.
create table social_work_report (
    conference uuid primary key references conference,
    words text not null,
    written_by varchar(64) not null,
    written_at timestamp with time zone not null,
    returned_by varchar(64),
    returned_because text,
    approved_by varchar(64),
    approved_at timestamp with time zone,
    version bigint not null
);

create table report_sharing (
    id uuid primary key,
    conference uuid not null references conference,
    number varchar(5) not null,
    shared_on date,
    how varchar(20),
    agency_reports_on date,
    late boolean not null,
    reason text,
    constraint report_shared_once unique (conference, number)
);

-- The column words holds the talk as JSON.
create table family_meeting (
    conference uuid primary key references conference,
    met_on date not null,
    words text not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    version bigint not null
);
