package uk.childprotection.process.review;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Reviews;
import uk.childprotection.process.Variables;
import uk.childprotection.process.preparation.BookingLimits;
import uk.childprotection.process.preparation.WaitingConference;

/** The review of a period that has been called and has not been opened yet. */
@Component
class WaitingReview {

    private static final String CONFERENCE_CANCELLED = "ConferenceCancelled";

    private final Conferences conferences;
    private final Reviews reviews;
    private final WaitingConference waitingConference;
    private final BookingLimits limits;

    WaitingReview(Conferences conferences, Reviews reviews, WaitingConference waitingConference, BookingLimits limits) {
        this.conferences = conferences;
        this.reviews = reviews;
        this.waitingConference = waitingConference;
        this.limits = limits;
    }

    /** The review of this period that still waits for its day, if there is one. */
    Optional<Conference> of(FamilyReference family, UUID period) {
        return reviews.running(family, period).filter(conference -> conference.status() != ConferenceStatus.OPEN);
    }

    /** Calls the review of a period off, because no child is left on the plan. */
    void callOff(UUID period, DelegateExecution execution) {
        FamilyReference family = FamilyReference.parse(execution.getProcessBusinessKey());
        of(family, period).ifPresent(review -> {
            limits.cancelled(review, waitingConference.limit(review));
            conferences.fallOut(
                    review.id(),
                    "No child is on the child protection plan any more.",
                    "There is no plan to review. The social worker tells you what help goes on.");
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(CONFERENCE_CANCELLED)
                    .processInstanceBusinessKey(family.value())
                    .processInstanceVariableEquals(
                            Variables.CONFERENCE_ID.name(), review.id().value())
                    .correlateAll();
        });
    }
}
