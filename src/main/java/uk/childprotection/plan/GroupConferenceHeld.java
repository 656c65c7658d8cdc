package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What became of a family group conference: the answers of the form {@code record-group-conference}.
 *
 * @param on the day on which it was held; null when it was not
 * @param children whom the family's plan is for; nobody when it was not held
 * @param came who of the family and its friends came; null when it was not held
 * @param familyPlan the family's own plan, in its words; null when it was not held
 * @param safe whether the plan keeps the children safe, as the social worker sees it, and what that asks of our plan; null when it was not held
 * @param notHeldBecause null when it was held
 */
public record GroupConferenceHeld(
        GroupConferenceNext what,
        LocalDate on,
        PersonNumbers children,
        String came,
        String familyPlan,
        String safe,
        String notHeldBecause) {

    public GroupConferenceHeld {
        children = children == null ? PersonNumbers.NOBODY : children;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "family group conference";
    }
}
