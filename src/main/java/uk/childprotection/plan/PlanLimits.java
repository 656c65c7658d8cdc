package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;

/**
 * Between which days the next core group and the next review may be, and how far apart visits, for a plan that is agreed at a
 * conference. After an initial conference they are the first ones.
 *
 * @param heldOn the day of the conference
 * @param firstCoreGroup the limit for the first core group, after a review for the next
 * @param firstReview the limit for the first review, after a review for the next
 * @param visits the longest time between two visits that the authority allows, in working days
 */
public record PlanLimits(LocalDate heldOn, Due firstCoreGroup, Due firstReview, int visits, WorkingDays workingDays) {

    /** An action further away than this is a slip of the pen: the review looks at all of them long before. */
    private static final int MONTHS_FOR_AN_ACTION = 12;

    void checkCoreGroup(LocalDate on) {
        String question = "Date of the %s core group".formatted(which(firstCoreGroup, LimitName.FIRST_CORE_GROUP));
        checkWorkingDay(question, on);
        if (on.isBefore(heldOn)) {
            throw new Refusal(
                    "“%s” cannot be before the conference on %s.".formatted(question, LondonTime.inWords(heldOn)));
        }
        checkLimit(question, on, firstCoreGroup);
    }

    void checkReview(LocalDate on) {
        String question = "Date of the %s review conference".formatted(which(firstReview, LimitName.FIRST_REVIEW));
        checkWorkingDay(question, on);
        if (!on.isAfter(heldOn)) {
            throw new Refusal(
                    "“%s” has to be after the conference on %s.".formatted(question, LondonTime.inWords(heldOn)));
        }
        checkLimit(question, on, firstReview);
    }

    void checkVisits(Integer workingDaysBetween) {
        String question = "Visits at least every so many working days";
        if (workingDaysBetween == null || workingDaysBetween < 1) {
            throw new Refusal("“%s” needs a number from 1.".formatted(question));
        }
        if (workingDaysBetween > visits) {
            throw new Refusal("“%s” may be at most %d in this authority.".formatted(question, visits));
        }
    }

    void checkAction(LocalDate by) {
        String question = "By when";
        if (by == null) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
        if (by.isBefore(heldOn)) {
            throw new Refusal(
                    "“%s” cannot be before the conference on %s.".formatted(question, LondonTime.inWords(heldOn)));
        }
        if (by.isAfter(heldOn.plusMonths(MONTHS_FOR_AN_ACTION))) {
            throw new Refusal("“%s” is more than a year after the conference: please check it.".formatted(question));
        }
    }

    private static String which(Due due, LimitName first) {
        return due.limit().name() == first ? "first" : "next";
    }

    private void checkWorkingDay(String question, LocalDate on) {
        if (on == null) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
        if (!workingDays.isWorkingDay(on)) {
            throw new Refusal("“%s” has to be a working day; %s is none.".formatted(question, LondonTime.inWords(on)));
        }
    }

    private static void checkLimit(String question, LocalDate on, Due due) {
        if (on.isAfter(due.dueOn())) {
            throw new Refusal("“%s” may be at the latest %s, %s from the conference."
                    .formatted(
                            question,
                            LondonTime.inWords(due.dueOn()),
                            due.limit().period()));
        }
    }
}
