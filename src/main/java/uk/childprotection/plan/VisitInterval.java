package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.Unit;

/**
 * How far apart visits may be under a plan.
 *
 * @param workingDays as the plan says
 * @param agreedOn the day of the conference that said so
 * @param practice the authority's own limit, the longest that a plan may say
 */
record VisitInterval(int workingDays, LocalDate agreedOn, TimeLimit practice) {

    /** The limit that a child's clock is given. The warning comes half way at the earliest, however short the interval. */
    TimeLimit rule() {
        if (practice.unit() == Unit.WORKING_DAYS && practice.amount() == workingDays) {
            return practice;
        }
        return new TimeLimit(
                LimitName.VISIT,
                workingDays,
                Unit.WORKING_DAYS,
                practice.direction(),
                Math.min(practice.warnWorkingDaysBefore(), workingDays / 2),
                "The plan has a visit to each child at least %s. ".formatted(Unit.WORKING_DAYS.every(workingDays))
                        + practice.rule(),
                "Child protection plan as agreed on " + LondonTime.inWords(agreedOn),
                practice.appliesFrom());
    }
}
