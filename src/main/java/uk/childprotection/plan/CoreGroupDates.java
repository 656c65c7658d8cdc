package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.WorkingDays;

/**
 * Between which days a core group may be held, moved or followed by the next one.
 *
 * @param limit the limit by which this one is to be held
 * @param later the authority's limit between two core groups
 * @param madeUp the authority's limit for making up for one that was not held
 * @param notBefore the day on which the core group last met, or the plan was agreed
 */
public record CoreGroupDates(
        Limit limit, TimeLimit later, TimeLimit madeUp, LocalDate notBefore, LocalDate today, WorkingDays workingDays) {

    boolean isWorkingDay(LocalDate day) {
        return workingDays.isWorkingDay(day);
    }

    /**
     * The last day for the core group after this one, or for this one when it is moved. Where that has passed before anybody recorded
     * anything, it is as soon as for one that fell out today.
     *
     * @param day the day of this core group
     */
    public LocalDate lastDay(CoreGroupOutcome outcome, LocalDate day) {
        LocalDate last = switch (outcome) {
            case TOOK_PLACE -> later.countedFrom(day, workingDays).dueOn();
            case TOO_FEW, FELL_OUT -> madeUp.countedFrom(day, workingDays).dueOn();
            case MOVED -> limit.due().dueOn();
        };
        return last.isAfter(today) || (outcome == CoreGroupOutcome.MOVED && last.equals(today))
                ? last
                : madeUp.countedFrom(today, workingDays).dueOn();
    }

    /** Why that day, to end a sentence with. */
    String why(CoreGroupOutcome outcome) {
        return switch (outcome) {
            case TOOK_PLACE -> later.period() + " from this one";
            case TOO_FEW, FELL_OUT -> "soon after the one that was not held, " + madeUp.period() + " at most";
            case MOVED -> "the last day by its limit, which stays";
        };
    }
}
