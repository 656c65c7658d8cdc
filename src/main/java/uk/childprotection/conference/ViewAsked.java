package uk.childprotection.conference;

import uk.childprotection.casefile.PersonNumber;

/** The view of somebody who speaks for an agency about one child, which a conference asks for. */
public record ViewAsked(PersonNumber child, Attendance attendee) {

    /** The number of its row: the child's and the attendee's, {@code C1-P2}. */
    public String number() {
        return child + "-" + attendee.attendee();
    }
}
