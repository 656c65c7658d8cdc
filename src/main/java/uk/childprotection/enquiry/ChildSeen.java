package uk.childprotection.enquiry;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * Whether and how a child was seen in the enquiry.
 *
 * @param notAloneWhy who was present and why
 * @param notSeenWhy why the child was not seen
 * @param views what the child said, or how a child who cannot say it is doing
 */
public record ChildSeen(
        PersonNumber number,
        YesNo seen,
        LocalDate seenOn,
        YesNo alone,
        String notAloneWhy,
        String notSeenWhy,
        String views) {

    void check(boolean unborn, LocalDate beganOn, LocalDate today) {
        try {
            Rule.given(seen, "Was the child seen?");
            Rule.given(views, "The child’s own views, and what life is like for the child");
            if (seen.isYes()) {
                checkSeen(unborn, beganOn, today);
            } else {
                Rule.given(notSeenWhy, "Why was the child not seen?");
            }
        } catch (Refusal refusal) {
            throw new Refusal("Child %s: %s".formatted(number, refusal.getMessage()), refusal);
        }
    }

    private void checkSeen(boolean unborn, LocalDate beganOn, LocalDate today) {
        if (unborn) {
            throw new Refusal("The child is not born yet and cannot have been seen.");
        }
        Rule.notToCome(seenOn, today, "Seen on");
        Rule.notBefore(seenOn, beganOn, "Seen on", "the strategy discussion");
        Rule.given(alone, "Seen alone?");
        if (!alone.isYes()) {
            Rule.given(notAloneWhy, "Who was present, and why was the child not seen alone?");
        }
    }
}
