-- A family with a plan elsewhere moves here: what the other authority told us, and from which day on we are responsible.

create table transfer_in (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    notified_on date not null,
    moved_on date not null,
    authority varchar(200) not null,
    contact varchar(5) not null,
    why text not null,
    papers varchar(200) not null,
    papers_missing text,
    recorded_by varchar(64) not null,
    recorded_on date not null,
    conference uuid references conference,
    taken_over boolean,
    answered_on date,
    answer text,
    version bigint not null,
    constraint transfer_in_answered check ((taken_over is null) = (answered_on is null))
);
create index transfer_in_of_family on transfer_in (family_reference);
create index transfer_in_of_conference on transfer_in (conference);

-- The plan that each child has there, a row for each child on it.
create table plan_elsewhere (
    id uuid primary key,
    transfer uuid not null references transfer_in,
    child varchar(5) not null,
    category varchar(3) not null,
    since date not null,
    constraint plan_elsewhere_once unique (transfer, child)
);
