-- Child protection plans: the outline plan that a conference makes, each part in the words it was agreed in.

create table plan (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    conference uuid not null,
    agreed_on date not null,
    contingency text not null,
    contingency_withheld_from varchar(300) not null,
    visits_every integer not null,
    first_core_group_on date not null,
    first_core_group_at time,
    first_core_group_place varchar(500),
    first_review_on date not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    version bigint not null,
    constraint plan_of_conference unique (conference)
);
create index plan_of_family on plan (family_reference);

create table plan_child (
    id uuid primary key,
    plan uuid not null references plan,
    family_reference varchar(20) not null references family,
    child varchar(5) not null,
    category varchar(3) not null,
    lead_social_worker varchar(64) not null,
    started_on date not null,
    ended_on date,
    version bigint not null,
    constraint plan_child_once unique (plan, child)
);
create index plan_child_of_family on plan_child (family_reference, child);

create table plan_member (
    id uuid primary key,
    plan uuid not null references plan,
    person varchar(5) not null,
    constraint plan_member_once unique (plan, person)
);

create table plan_change (
    id uuid primary key,
    plan uuid not null references plan,
    place integer not null,
    children varchar(300) not null,
    need text not null,
    must_change text not null,
    withheld_from varchar(300) not null,
    constraint plan_change_placed unique (plan, place)
);

create table plan_action (
    id uuid primary key,
    plan uuid not null references plan,
    place integer not null,
    change_place integer not null,
    what text not null,
    who varchar(70) not null,
    by_when date not null,
    how_we_shall_know text not null,
    withheld_from varchar(300) not null,
    constraint plan_action_placed unique (plan, place),
    constraint plan_action_of_change foreign key (plan, change_place) references plan_change (plan, place)
);

create table plan_family_part (
    id uuid primary key,
    plan uuid not null references plan,
    place integer not null,
    who varchar(5) not null,
    part text not null,
    withheld_from varchar(300) not null,
    constraint plan_family_part_placed unique (plan, place)
);
