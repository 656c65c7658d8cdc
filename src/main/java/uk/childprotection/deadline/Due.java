package uk.childprotection.deadline;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * When something falls due, with the answer to "why this day?".
 *
 * @param limit the limit that was applied
 * @param countedFrom the day of the event, day 0
 * @param dueOn the last day on which it is in time
 * @param warnOn the day on whose morning to warn; never after the last day
 */
public record Due(
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) TimeLimit limit,
        LocalDate countedFrom,
        LocalDate dueOn,
        LocalDate warnOn) {

    public Due {
        Objects.requireNonNull(limit, "Something falls due by a limit.");
        Objects.requireNonNull(countedFrom, "A limit is counted from a day.");
        if (warnOn.isAfter(dueOn)) {
            throw new IllegalArgumentException("A warning on %s is too late for %s.".formatted(warnOn, dueOn));
        }
    }

    /** The end of the last day in England, for a timer and a task's due date: nothing is late on its last day. */
    public Date dueAt() {
        return LondonTime.endOf(dueOn);
    }

    /** Eight in the morning in England on the day of the warning, for a timer. */
    public Date warnAt() {
        return LondonTime.morningOf(warnOn);
    }
}
