package uk.childprotection.enquiry;

import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * The outcome for one child.
 *
 * @param reasons why, for the file and for the agencies
 * @param toFamily why, in the words of the family’s letter
 */
public record ChildOutcome(PersonNumber number, Finding finding, String reasons, String toFamily) {

    void check() {
        try {
            Rule.given(finding, "Outcome");
            Rule.given(reasons, "Reasons");
            Rule.given(toFamily, "What the letter to the family says about this child");
        } catch (Refusal refusal) {
            throw new Refusal("Child %s: %s".formatted(number, refusal.getMessage()), refusal);
        }
    }
}
