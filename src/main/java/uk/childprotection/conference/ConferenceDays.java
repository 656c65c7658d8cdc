package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.WorkingDays;

/** The days and times on which a conference may be held. */
public final class ConferenceDays {

    /** A later date is a slip of the keyboard: the longest limit is six months, to the next review. */
    private static final int MOST_MONTHS_AHEAD = 6;

    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private final WorkingDays workingDays;

    public ConferenceDays(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * Refuses a day or time on which no conference can be held.
     *
     * @param limit the limit by which it is to be held, which names what led to it and its day
     */
    public void check(LocalDate on, LocalTime at, LocalDate today, Due limit) {
        if (on.isBefore(today)) {
            throw new Refusal("The “Date of the conference” has passed: choose a day from today on.");
        }
        if (on.isBefore(limit.countedFrom())) {
            throw new Refusal("The “Date of the conference” lies before %s."
                    .formatted(limit.limit().name().event()));
        }
        if (!workingDays.isWorkingDay(on)) {
            throw new Refusal(
                    "The “Date of the conference” is a weekend, a bank holiday or another day on which offices are closed: choose a working day.");
        }
        if (on.isAfter(today.plusMonths(MOST_MONTHS_AHEAD))) {
            throw new Refusal("The “Date of the conference” is more than six months away: please check it.");
        }
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new Refusal("The “Time” must be between 07:00 and 20:00: please check it.");
        }
    }

    /** The working days that lie between a conference's limit and its date; 0 when it is within the limit. */
    public int beyond(LocalDate limit, LocalDate on) {
        return on.isAfter(limit) ? Math.max(1, workingDays.between(limit, on)) : 0;
    }
}
