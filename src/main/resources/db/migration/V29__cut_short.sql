-- A conference that breaks off after it was opened: at what time on that day.

alter table sitting add column cut_short_at time;
