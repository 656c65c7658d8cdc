package uk.childprotection.enquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/**
 * What was done at once for a child in immediate danger. Police protection lasts at most 72 hours (Children Act 1989, section 46(6)).
 *
 * @param children the children it protects; nobody when no step was taken
 * @param whereChildrenAre where they are now
 * @param reasons what was done and why, or why no step was needed
 */
public record EmergencyStep(
        EmergencyAction step,
        LocalDate takenOn,
        LocalTime takenAt,
        PersonNumbers children,
        String whereChildrenAre,
        String reasons) {

    public EmergencyStep {
        children = children == null ? PersonNumbers.NOBODY : children;
    }

    /** @param now date and time in London */
    void check(LocalDate referredOn, LocalDateTime now) {
        Rule.given(step, "Which step was taken?");
        Rule.given(reasons, "What was done and why");
        if (step == EmergencyAction.NONE) {
            return;
        }
        Rule.notToCome(takenOn, now.toLocalDate(), "Taken on");
        Rule.notBefore(takenOn, referredOn, "Taken on", "the referral");
        Rule.given(takenAt, "Taken at");
        if (takenOn.atTime(takenAt).isAfter(now)) {
            throw new Refusal("“Taken at” lies in the future.");
        }
        if (children.isEmpty()) {
            throw new Refusal("“For which children?” needs at least one child.");
        }
        Rule.given(whereChildrenAre, "Where are the children now?");
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "emergency step";
    }
}
