-- That the reader of a letter by e-mail has opened it, as their mail program says; the first receipt counts.

create table read_receipt (
    letter uuid primary key references letter on delete cascade,
    came_at timestamp with time zone not null
);
