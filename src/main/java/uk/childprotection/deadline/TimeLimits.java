package uk.childprotection.deadline;

import java.time.LocalDate;

/** The limits that this authority keeps. */
public interface TimeLimits {

    /**
     * The limit as it is in force on a day: the authority's own where it has one, otherwise the one that holds for all of England.
     *
     * @param on the day of the event that the limit is counted from, or of asking when that event is still to come
     */
    TimeLimit find(LimitName name, LocalDate on);
}
