package uk.childprotection.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.Variables.LimitVariables;
import uk.childprotection.process.form.Variable;
import uk.childprotection.process.limit.MovedDates;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.plan.ReviewDay;

/**
 * Brings the review of a plan forward when a child on it is born: the plan calls it sooner, and a review that has been called already
 * has to be held sooner. One that is booked for a later day is moved by its chair, who is told.
 */
@Component
public class ReviewAfterBirth {

    private final Plans plans;
    private final PlanPeriods periods;
    private final Conferences conferences;
    private final WaitingReview waiting;
    private final ReviewDay reviewDay;
    private final MovedDates dates;
    private final RuntimeService runtime;
    private final Clock clock;

    ReviewAfterBirth(
            Plans plans,
            PlanPeriods periods,
            Conferences conferences,
            WaitingReview waiting,
            ReviewDay reviewDay,
            MovedDates dates,
            @Lazy RuntimeService runtime,
            Clock clock) {
        this.plans = plans;
        this.periods = periods;
        this.conferences = conferences;
        this.waiting = waiting;
        this.reviewDay = reviewDay;
        this.dates = dates;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Follows a birth; the day by which the review has to be held now, empty when it stays or the child is on no plan. */
    public Optional<LocalDate> follow(Child born) {
        return plans.current(born.family(), born.number())
                .flatMap(onPlan -> periods.ofPlan(onPlan.plan()).stream()
                        .filter(PlanPeriod::isRunning)
                        .findFirst())
                .flatMap(period -> periods.born(period.id(), born.details().dateOfBirth(), LondonTime.today(clock)))
                .map(this::bringForward);
    }

    private LocalDate bringForward(PlanPeriod period) {
        Limit limit = periods.reviewLimit(period);
        Map<String, Object> changed = new HashMap<>(ProcessLimits.variables(Variables.REVIEW_LIMIT, limit));
        changed.put(Variables.REVIEW_CALL_ON.name(), LondonTime.morningOf(periods.reviewCallOn(period)));
        move(period, Variables.PERIOD_ID, period.id().toString(), Variables.REVIEW_LIMIT, changed);
        waiting.of(period.family(), period.id()).ifPresent(review -> bringForward(review, period, limit));
        return period.reviewDueOn();
    }

    private void bringForward(Conference review, PlanPeriod period, Limit limit) {
        conferences.dueBy(review.id(), limit.due().dueOn());
        move(
                period,
                Variables.CONFERENCE_ID,
                review.id().value(),
                Variables.CONFERENCE_LIMIT,
                ProcessLimits.variables(Variables.CONFERENCE_LIMIT, limit));
        if (!review.isBooked()) {
            reviewDay.calledFor(review, period.reviewOn());
        }
    }

    /** The processes that know the limit by these variables learn of the new one, and their timers and tasks of its days. */
    private void move(
            PlanPeriod period,
            Variable<String> known,
            String id,
            LimitVariables variables,
            Map<String, Object> changed) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(period.family().value())
                .variableValueEquals(known.name(), id)
                .list()) {
            if (runtime.getVariable(instance.getId(), variables.id().name()) != null) {
                runtime.setVariables(instance.getId(), changed);
            }
        }
        dates.moveWhere(period.family(), known, id, changed);
    }
}
