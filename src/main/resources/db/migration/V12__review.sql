-- Reviews: what a review decides beyond what every conference decides, and requests for an earlier one.

-- Beside each row stands one of child_decision, with the conclusion, the views, the reasons and what follows.
create table review_child (
    id uuid primary key,
    conference uuid not null references conference_outcome,
    child varchar(5) not null,
    changed text not null,
    decision varchar(10) not null,
    category_before varchar(3) not null,
    category_reason text,
    why_so_early text,
    constraint review_child_once unique (conference, child),
    constraint review_child_category check (decision <> 'CONTINUE' or category_reason is not null)
);

-- Children of the household who are not on the plan.
create table review_considered_child (
    id uuid primary key,
    conference uuid not null references conference_outcome,
    child varchar(5) not null,
    words text not null,
    enquiry boolean not null,
    follows varchar(20) not null,
    constraint review_considered_child_once unique (conference, child)
);

-- The column asked_by holds the number of a person of the file, or user: and a user id.
create table early_review (
    id uuid primary key,
    family_reference varchar(20) not null references family,
    period uuid not null,
    asked_on date not null,
    asked_by varchar(70) not null,
    recorded_by varchar(64) not null,
    reason varchar(30) not null,
    words text not null,
    agreed_on date not null,
    accepted boolean,
    review_on date,
    answer text,
    decided_on date,
    decided_by varchar(64),
    version bigint not null
);
create index early_review_of_family on early_review (family_reference);

-- Which plan a review looks at, and which of its periods it ends.
create table reviewed_plan (
    conference uuid primary key references conference,
    family_reference varchar(20) not null references family,
    plan uuid not null,
    period uuid not null
);
create index reviewed_plan_of_family on reviewed_plan (family_reference);

-- What holds for a plan from a review on; until the first review the plan itself says it.
create table plan_revision (
    id uuid primary key,
    plan uuid not null references plan,
    conference uuid not null,
    agreed_on date not null,
    contingency text not null,
    contingency_withheld_from varchar(300) not null,
    visits_every integer not null,
    core_group_on date not null,
    core_group_at time,
    core_group_place varchar(500),
    review_on date not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    constraint plan_revision_of_conference unique (plan, conference)
);

-- Parts of a plan come and go with reviews; their words are never overwritten. Empty where the conference that made the plan added it,
-- or where it still holds.
alter table plan_member add column added_by uuid;
alter table plan_member add column ended_by uuid;
alter table plan_member drop constraint plan_member_once;
create index plan_member_of_plan on plan_member (plan);
alter table plan_change add column added_by uuid;
alter table plan_change add column ended_by uuid;
alter table plan_change add column outcome varchar(10);
alter table plan_family_part add column added_by uuid;
alter table plan_family_part add column ended_by uuid;
