package uk.childprotection.web;

import uk.childprotection.casefile.EntryHeading;

/** An entry of the chronology as the page of the family lists it. */
record EntryView(long id, String when, String title, String kind, String by) {

    static EntryView of(EntryHeading entry, StaffNames names) {
        return new EntryView(
                entry.id(),
                Days.of(entry.recordedAt()),
                entry.title(),
                entry.kind().label(),
                names.person(entry.recordedBy()));
    }
}
