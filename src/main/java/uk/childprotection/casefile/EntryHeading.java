package uk.childprotection.casefile;

import java.time.Instant;

/** An entry of the chronology without its answers, for lists. */
public record EntryHeading(long id, Instant recordedAt, String recordedBy, EntryKind kind, String title, String form) {}
