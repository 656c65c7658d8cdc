package uk.childprotection.process.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviewReason;
import uk.childprotection.conference.EarlyReviewRequest;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.RebookingRequest;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.plan.ReviewDay;

/** What {@code request-early-review.bpmn} asks of the rooms. */
@Configuration(proxyBeanMethods = false)
class EarlyReviewTasks {

    /** The message that starts {@code request-early-review.bpmn} where nobody filled in its form. */
    static final String EARLY_REVIEW_NEEDED = "EarlyReviewNeeded";

    private static final String REVIEW_BROUGHT_FORWARD = "ReviewBroughtForward";
    private static final String CONFERENCE_REBOOKED = "ConferenceRebooked";

    /**
     * Asks the chair of a plan for an early review, because an enquiry has found a child on it at continuing risk. It is asked for by the
     * manager who approved the outcome, who gets the answer.
     */
    @Bean
    JavaDelegate askForEarlyReview(
            Enquiries enquiries, Families families, Plans plans, PlanPeriods periods, EarlyReviewDesk desk) {
        return execution -> {
            Enquiry enquiry = enquiries.find(EnquiryId.parse(Variables.ENQUIRY_ID.in(execution)));
            PlanPeriod period = periods.find(UUID.fromString(Variables.PERIOD_ID.in(execution)));
            EarlyReview asked = desk.take(
                    period,
                    new EarlyReviewRequest(
                            enquiry.family(),
                            EarlyReviewRequest.Asker.MYSELF,
                            null,
                            EarlyReviewReason.FURTHER_HARM,
                            found(enquiry, plans.childrenOn(period.plan()), families.find(enquiry.family()))),
                    enquiry.reviewedBy());
            Map<String, Object> variables = desk.variables(asked, period);
            variables.put(Variables.CASE_REFERENCE.name(), enquiry.family().value());
            variables.put(Variables.STARTED_BY.name(), enquiry.reviewedBy());
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(EARLY_REVIEW_NEEDED)
                    .processInstanceBusinessKey(enquiry.family().value())
                    .setVariables(variables)
                    .correlateStartMessage();
        };
    }

    private static String found(Enquiry enquiry, List<PlanChild> onPlan, FamilyFile file) {
        return "The outcome of a Section 47 enquiry was approved on %s. At continuing risk of significant harm: %s."
                .formatted(
                        LondonTime.inWords(enquiry.reviewedOn()),
                        onPlan.stream()
                                .map(PlanChild::child)
                                .filter(enquiry.recordedOutcome().childrenAtRisk()::contains)
                                .sorted()
                                .map(file::nameOf)
                                .collect(Collectors.joining(", ")));
    }

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
        return execution -> OutgoingLetters.write(execution, letters, wording.about(asked(earlyReviews, execution)));
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
