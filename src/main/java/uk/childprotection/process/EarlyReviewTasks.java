package uk.childprotection.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.RebookingRequest;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;

/** What {@code request-early-review.bpmn} asks of the rooms. */
@Configuration(proxyBeanMethods = false)
class EarlyReviewTasks {

    private static final String REVIEW_BROUGHT_FORWARD = "ReviewBroughtForward";
    private static final String CONFERENCE_REBOOKED = "ConferenceRebooked";

    /**
     * Brings the review forward: while the plan waits for the day on which to prepare it, that day moves; a review that has been called is
     * booked for the new day, and one that is booked already is rebooked, at its time and place.
     */
    @Bean
    JavaDelegate bringReviewForward(
            EarlyReviews earlyReviews,
            PlanPeriods periods,
            WaitingReview waiting,
            ReviewDay reviewDay,
            Conferences conferences) {
        return execution -> {
            EarlyReview asked = asked(earlyReviews, execution);
            PlanPeriod moved = periods.moveReview(asked.period(), asked.reviewOn());
            Optional<Conference> review = waiting.of(asked.family(), asked.period());
            if (review.isEmpty()) {
                tellPlan(execution, periods, moved);
            } else if (review.get().isBooked()) {
                rebook(execution, conferences, review.get(), asked);
            } else {
                reviewDay.calledFor(review.get(), asked.reviewOn());
            }
        };
    }

    /** The answer to whoever asked; a new day to everybody who belongs to the plan as well. */
    @Bean
    JavaDelegate writeEarlyReviewLetters(EarlyReviews earlyReviews, EarlyReviewLetters wording, Letters letters) {
        return execution ->
                ConferencePreparationTasks.write(execution, letters, wording.about(asked(earlyReviews, execution)));
    }

    private static void tellPlan(DelegateExecution execution, PlanPeriods periods, PlanPeriod period) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(REVIEW_BROUGHT_FORWARD)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .processInstanceVariableEquals(
                        Variables.PERIOD_ID.name(), period.id().toString())
                .setVariable(Variables.REVIEW_CALL_ON.name(), LondonTime.morningOf(periods.reviewCallOn(period)))
                .correlateAll();
    }

    private static void rebook(
            DelegateExecution execution, Conferences conferences, Conference review, EarlyReview asked) {
        Booking booked = review.booked();
        conferences.rebook(
                review.id(),
                new RebookingRequest(
                        asked.family(),
                        asked.reviewOn(),
                        booked.at(),
                        booked.place(),
                        booked.link(),
                        asked.answer(),
                        null),
                booked.chair());
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(CONFERENCE_REBOOKED)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .processInstanceVariableEquals(
                        Variables.CONFERENCE_ID.name(), review.id().value())
                .correlate();
    }

    private static EarlyReview asked(EarlyReviews earlyReviews, DelegateExecution execution) {
        return earlyReviews.find(UUID.fromString(Variables.EARLY_REVIEW_ID.in(execution)));
    }
}
