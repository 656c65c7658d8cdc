-- Print runs: the letters of all families that are printed and posted together. A letter waits in one open run at most; when a run is
-- done its letters keep their places in it.

create table print_run (
    id uuid primary key,
    gathered_at timestamp with time zone not null,
    gathered_by varchar(64),
    done_on date,
    done_by varchar(64),
    done_at timestamp with time zone,
    version bigint not null
);

create table print_run_letter (
    id uuid primary key,
    run uuid not null references print_run,
    letter uuid not null references letter,
    place integer not null,
    envelope integer not null,
    waiting boolean,
    constraint print_run_letter_has_one_place unique (run, place),
    constraint print_run_letter_waits_in_one_run unique (letter, waiting)
);

-- Few letters wait at a time, of many that have gone.
create index letter_by_status on letter (status);
