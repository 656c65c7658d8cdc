-- The register of limits: each limit a family's case was given, with the rule it came from, which later changes of practice leave alone.
create table time_limit (
    id uuid primary key,
    family_reference varchar(20) not null,
    name varchar(40) not null,
    subject varchar(64) not null, -- what of the family it is about, such as a conference; empty for the family as a whole
    amount integer not null,
    unit varchar(20) not null,
    direction varchar(10) not null,
    warn_working_days_before integer not null,
    rule varchar(1000) not null,
    edition varchar(200) not null,
    applies_from date not null,
    counted_from date not null,
    due_on date not null,
    warn_on date not null,
    opened_at timestamp with time zone not null,
    warned_at timestamp with time zone,
    met_on date,
    late_reason text,
    late_reason_by varchar(64),
    closed_at timestamp with time zone,
    version integer not null,
    constraint time_limit_once unique (family_reference, subject, name)
);
