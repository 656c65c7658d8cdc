-- The life of a plan after its conference: its periods, who leaves it, and what becomes of its actions.

create table plan_period (
    id uuid primary key,
    plan uuid not null references plan,
    family_reference varchar(20) not null references family,
    number integer not null,
    conference uuid not null,
    started_on date not null,
    visits_every integer not null,
    review_on date not null,
    review_due_on date not null,
    chair varchar(64) not null,
    ended_on date,
    version bigint not null,
    constraint plan_period_numbered unique (plan, number),
    constraint plan_period_of_conference unique (conference)
);
create index plan_period_of_family on plan_period (family_reference);

alter table plan_child add column end_reason varchar(20);

-- What held for a child on a plan before it was changed, so that both the first and the latest can be told.
create table plan_child_change (
    id uuid primary key,
    plan uuid not null references plan,
    child varchar(5) not null,
    what varchar(20) not null,
    was varchar(64) not null,
    became varchar(64) not null,
    changed_on date not null,
    recorded_at timestamp with time zone not null
);
create index plan_child_change_of_plan on plan_child_change (plan);

-- The words of an action are never overwritten: a changed action is a row of its own that names the one it takes the place of.
alter table plan_action add column added_by uuid;
alter table plan_action add column replaces uuid;
alter table plan_action add column state varchar(10) default 'OPEN' not null;
alter table plan_action add column ended_by uuid;
alter table plan_action add column ended_on date;
alter table plan_action add column version bigint default 1 not null;
alter table plan_action add constraint plan_action_replaces foreign key (replaces) references plan_action (id);

-- What a core group or a review said of each action that was open when it met.
create table plan_progress (
    id uuid primary key,
    plan uuid not null references plan,
    action uuid not null references plan_action,
    meeting uuid not null,
    met_on date not null,
    done text not null,
    difference text not null,
    verdict varchar(10) not null,
    withheld_from varchar(300) not null,
    constraint plan_progress_once unique (action, meeting)
);
create index plan_progress_of_plan on plan_progress (plan);

create table core_group (
    id uuid primary key,
    plan uuid not null references plan,
    period uuid not null references plan_period,
    family_reference varchar(20) not null references family,
    number integer not null,
    planned_on date not null,
    planned_at time,
    place varchar(500),
    status varchar(15) not null,
    makes_up_for uuid references core_group,
    limit_id uuid not null,
    held_on date,
    chaired_by varchar(70),
    reason text,
    familys_words text,
    childrens_words text,
    words_withheld_from varchar(300) not null,
    recorded_by varchar(64),
    recorded_at timestamp with time zone,
    version bigint not null,
    constraint core_group_numbered unique (plan, number)
);
create index core_group_of_family on core_group (family_reference);

create table core_group_attendance (
    id uuid primary key,
    core_group uuid not null references core_group,
    place integer not null,
    attendee varchar(70) not null,
    came varchar(15) not null,
    name varchar(200),
    role varchar(200),
    constraint core_group_attendance_placed unique (core_group, place)
);

create table core_group_move (
    id uuid primary key,
    core_group uuid not null references core_group,
    was_on date not null,
    was_at time,
    was_place varchar(500),
    reason text not null,
    withheld_from varchar(300) not null,
    moved_by varchar(64) not null,
    moved_at timestamp with time zone not null
);
create index core_group_move_of_core_group on core_group_move (core_group);

-- The chair's check half way through a period, and the team manager's answer to a challenge.
create table plan_check (
    id uuid primary key,
    period uuid not null references plan_period,
    family_reference varchar(20) not null references family,
    moving boolean not null,
    words text not null,
    challenge text,
    checked_by varchar(64) not null,
    checked_at timestamp with time zone not null,
    answer text,
    measures text,
    answered_by varchar(64),
    answered_at timestamp with time zone,
    version bigint not null,
    constraint plan_check_once unique (period)
);
