-- Drafts that nobody has touched for some days are looked for by the moment they were saved.

create index draft_by_moment on draft (saved_at);
