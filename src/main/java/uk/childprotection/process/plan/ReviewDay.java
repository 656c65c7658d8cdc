package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Conference;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.limit.MovedDates;
import uk.childprotection.process.limit.ProcessLimits;

/** Carries the day of a review to what hangs on it beside the reports: the period of the plan and the limit for its invitations. */
@Component
public class ReviewDay {

    private final PlanPeriods periods;
    private final Limits limits;
    private final MovedDates dates;

    ReviewDay(PlanPeriods periods, Limits limits, MovedDates dates) {
        this.periods = periods;
        this.limits = limits;
        this.dates = dates;
    }

    /** The review is booked, perhaps for another day than the one agreed. An initial conference has nothing of this. */
    public void booked(FormContext context, Conference conference) {
        if (!conference.kind().isReview()) {
            return;
        }
        LocalDate day = conference.booked().on();
        moved(context.get(Variables.PERIOD_ID), day);
        limits.find(
                        conference.family().value(),
                        LimitName.REVIEW_INVITATIONS,
                        conference.id().value())
                .map(limit -> limits.recount(limit.id(), day))
                .ifPresent(limit -> dates.moveInCaller(
                        context.taskId(), ProcessLimits.variables(Variables.INVITATIONS_LIMIT, limit)));
    }

    /** A review that is not booked yet is to be booked for another day than the one agreed. */
    public void calledFor(Conference review, LocalDate day) {
        limits.find(
                        review.family().value(),
                        LimitName.REVIEW_INVITATIONS,
                        review.id().value())
                .map(limit -> limits.recount(limit.id(), day))
                .ifPresent(limit -> dates.moveWhere(
                        review.family(),
                        Variables.CONFERENCE_ID,
                        review.id().value(),
                        ProcessLimits.variables(Variables.INVITATIONS_LIMIT, limit)));
    }

    /** The review meets on another day: it was rebooked, or adjourned. */
    public void moved(String period, LocalDate day) {
        periods.moveReview(UUID.fromString(period), day);
    }
}
