-- Section 47 enquiries. The columns findings, outcome, review and words hold what people wrote, as JSON, and are never searched.

create table enquiry (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    open_for varchar(20), -- the family while the enquiry runs, empty afterwards: so no family has two that run
    status varchar(30) not null,
    referred_on date not null,
    started_by varchar(64) not null,
    opened_at timestamp with time zone not null,
    immediate_danger boolean not null,
    began_on date,
    findings text,
    carried_out_by varchar(64),
    outcome text,
    outcome_by varchar(64),
    review text,
    reviewed_by varchar(64),
    reviewed_on date,
    version bigint not null,
    constraint enquiry_runs_once unique (open_for)
);
create index enquiry_of_family on enquiry (family_reference);

-- The one that began the enquiry, and those held later, which never restart its clock.
create table strategy_discussion (
    id uuid primary key,
    enquiry uuid not null references enquiry,
    held_on date not null,
    later boolean not null,
    words text not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null
);
create index strategy_discussion_of_enquiry on strategy_discussion (enquiry);

create table emergency_step (
    enquiry uuid primary key references enquiry,
    step varchar(30) not null,
    words text not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null
);

-- The outcome for each child as it was approved; written once.
create table child_outcome (
    id uuid primary key,
    enquiry uuid not null references enquiry,
    child varchar(5) not null,
    finding varchar(40) not null,
    constraint child_outcome_once unique (enquiry, child)
);
