package uk.childprotection.deadline;

/** How a limit stands today, as its colour shows it. */
public enum Standing {
    /** Done in time. */
    MET,
    /** Done, but after its last day. */
    MET_LATE,
    /** To be done, and the day of the warning is still to come. */
    OPEN,
    /** To be done, and the day of the warning has come. */
    DUE_SOON,
    /** Not done, and the last day is over. */
    PASSED,
    /** Does not apply any more. */
    CLOSED
}
