package uk.childprotection.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Reviews;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.Variables;
import uk.childprotection.process.limit.ProcessLimits;

/** What the plan and {@code review-conference.bpmn} ask of the rooms about a review: its call, and the end of the period it looks at. */
@Configuration(proxyBeanMethods = false)
class ReviewConferenceTasks {

    /** The message that starts {@code review-conference.bpmn} for a family. */
    static final String REVIEW_CALLED = "ReviewCalled";

    private static final String PLAN_PERIOD_ENDED = "PlanPeriodEnded";

    /**
     * Starts {@code review-conference.bpmn} for the period of a plan: with the limit that has run since the conference before, a new one
     * for booking, and one for the invitations, counted back from the day agreed for the review.
     */
    @Bean
    JavaDelegate callReview(
            Reviews reviews, PlanPeriods periods, Families families, ProcessLimits limits, Clock clock) {
        return execution -> {
            FamilyReference family = FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
            PlanPeriod period = periods.find(UUID.fromString(Variables.PERIOD_ID.in(execution)));
            Limit reviewLimit = periods.reviewLimit(period);
            ConferenceId review = reviews.call(
                    family, period.plan(), period.id(), reviewLimit.due().dueOn());
            Limit bookingLimit =
                    limits.open(family, LimitName.BOOKING_REQUEST, review.value(), LondonTime.today(clock));
            Limit invitationsLimit =
                    limits.open(family, LimitName.REVIEW_INVITATIONS, review.value(), period.reviewOn());
            String socialWorker = families.family(family).socialWorker();
            Map<String, Object> variables = new HashMap<>();
            variables.put(Variables.CASE_REFERENCE.name(), family.value());
            variables.put(Variables.PLAN_ID.name(), period.plan().toString());
            variables.put(Variables.PERIOD_ID.name(), period.id().toString());
            variables.put(Variables.CONFERENCE_ID.name(), review.value());
            variables.put(
                    Variables.SOCIAL_WORKER.name(),
                    socialWorker == null ? Variables.SOCIAL_WORKER.in(execution) : socialWorker);
            variables.put(Variables.CHAIR.name(), period.chair());
            variables.putAll(ProcessLimits.variables(Variables.CONFERENCE_LIMIT, reviewLimit));
            variables.putAll(ProcessLimits.variables(Variables.BOOKING_LIMIT, bookingLimit));
            variables.putAll(ProcessLimits.variables(Variables.INVITATIONS_LIMIT, invitationsLimit));
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(REVIEW_CALLED)
                    .processInstanceBusinessKey(family.value())
                    .setVariables(variables)
                    .correlateStartMessage();
        };
    }

    /**
     * Ends the period of a plan with everything that runs in it: on the day of the review that decided, or today when no child is left
     * without one. A review of it that still waits is not needed any more.
     */
    @Bean
    JavaDelegate endPlanPeriod(PlanPeriods periods, Decisions decisions, WaitingReview waiting, Clock clock) {
        return execution -> {
            UUID period = UUID.fromString(Variables.PERIOD_ID.in(execution));
            LocalDate on = Optional.ofNullable(Variables.CONFERENCE_ID.orNull(execution))
                    .map(ConferenceId::parse)
                    .flatMap(decisions::of)
                    .map(decided -> decided.outcome().heldOn())
                    .orElse(LondonTime.today(clock));
            periods.end(period, on);
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(PLAN_PERIOD_ENDED)
                    .processInstanceBusinessKey(execution.getProcessBusinessKey())
                    .processInstanceVariableEquals(Variables.PERIOD_ID.name(), period.toString())
                    .correlateAll();
            waiting.callOff(period, execution);
        };
    }
}
