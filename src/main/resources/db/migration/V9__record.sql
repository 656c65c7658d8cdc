-- The record of a conference: every version of what was drafted, who got which copy of it, and what somebody says is wrong in it.
-- The words of a version and its copies are inserted once and never changed; what was sent is kept by the letters.

-- The column words holds what was drafted as JSON.
create table record_version (
    id uuid primary key,
    conference uuid not null references conference,
    family_reference varchar(20) not null references family,
    number integer not null,
    words text not null,
    drafted_by varchar(64) not null,
    drafted_at timestamp with time zone not null,
    edition integer,
    returned_because text,
    decided_by varchar(64),
    decided_at timestamp with time zone,
    batch uuid,
    sent_on date,
    version bigint not null,
    constraint record_version_numbered unique (conference, number),
    constraint record_edition_once unique (conference, edition)
);

create table record_copy (
    id uuid primary key,
    record_version uuid not null references record_version,
    reader varchar(5) not null,
    extent varchar(10) not null,
    left_out varchar(200) not null,
    reason text,
    constraint record_copy_once unique (record_version, reader)
);

create table record_correction (
    id uuid primary key,
    conference uuid not null references conference,
    family_reference varchar(20) not null references family,
    asked_by varchar(5) not null,
    words text not null,
    received_on date not null,
    due_on date not null,
    late_reason text,
    taken_by varchar(64) not null,
    taken_at timestamp with time zone not null,
    accepted boolean,
    answer text,
    corrected text,
    withheld_from varchar(300) not null,
    decided_by varchar(64),
    decided_at timestamp with time zone,
    version bigint not null
);
create index record_correction_of_conference on record_correction (conference);
