-- A letter on paper: made from its words once, inserted once and never changed. H2 keeps up to 1 MB in such a column, PostgreSQL 1 GB.

create table letter_pdf (
    letter uuid primary key references letter,
    pdf bytea not null,
    made_at timestamp with time zone not null
);
