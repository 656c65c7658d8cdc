package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * What the team manager makes of a recorded outcome.
 *
 * @param returnReason what has to be mended; null when it is approved
 * @param chair user id of the independent chair who was consulted where harm was found but no conference follows
 * @param chairConsultedOn the day the chair was consulted
 * @param chairAdvice what the chair said
 */
public record OutcomeReview(
        ReviewDecision decision, String returnReason, String chair, LocalDate chairConsultedOn, String chairAdvice) {

    @JsonIgnore
    public boolean isApproval() {
        return decision == ReviewDecision.APPROVE;
    }

    void check(boolean chairNeeded, LocalDate beganOn, LocalDate today) {
        Rule.given(decision, "Do you approve the outcome?");
        if (!isApproval()) {
            Rule.given(returnReason, "What has to be changed?");
        } else if (chairNeeded) {
            Rule.given(chair, "Which independent chair was consulted?");
            Rule.notToCome(chairConsultedOn, today, "Chair consulted on");
            Rule.notBefore(chairConsultedOn, beganOn, "Chair consulted on", "the strategy discussion");
            Rule.given(chairAdvice, "What did the chair advise?");
        }
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "review of an enquiry outcome";
    }
}
