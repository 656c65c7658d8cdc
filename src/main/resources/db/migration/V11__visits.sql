-- Visits to the children on a plan: each visit as it was recorded, and what was seen of each child.

create table visit (
    id uuid primary key,
    plan uuid not null references plan,
    family_reference varchar(20) not null references family,
    visited_on date not null,
    visited_at time not null,
    visited_by varchar(64), -- user id; empty when somebody else visited
    other_visitor varchar(200),
    announced boolean not null,
    present text,
    worry text,
    worry_action text,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    constraint visit_once unique (plan, visited_on, visited_at)
);

create table visit_child (
    id uuid primary key,
    visit uuid not null references visit,
    plan uuid not null references plan,
    child varchar(5) not null,
    visited_on date not null,
    seen boolean not null,
    unborn boolean not null, -- before the birth the mother is seen
    not_seen_because text,
    alone boolean,
    not_alone_because text,
    bedroom boolean,
    words text,
    pregnancy text,
    constraint visit_child_once unique (visit, child)
);
create index visit_child_of_plan on visit_child (plan, child, visited_on);
