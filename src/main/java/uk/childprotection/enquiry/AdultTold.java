package uk.childprotection.enquiry;

import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * Whether an adult of the family gets the letter about the outcome.
 *
 * @param notToldWhy why not; the manager who approves the outcome agrees to it
 */
public record AdultTold(PersonNumber number, YesNo told, String notToldWhy) {

    void check() {
        try {
            Rule.given(told, "Gets the letter?");
            if (!told.isYes()) {
                Rule.given(notToldWhy, "Why do they not get the letter?");
            }
        } catch (Refusal refusal) {
            throw new Refusal("Adult %s: %s".formatted(number, refusal.getMessage()), refusal);
        }
    }
}
