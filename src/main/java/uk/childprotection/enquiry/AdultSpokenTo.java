package uk.childprotection.enquiry;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * Whether a parent, or somebody else with parental responsibility, was spoken to in the enquiry.
 *
 * @param views what they think of the worries
 * @param notSpokenWhy why they were not spoken to
 */
public record AdultSpokenTo(
        PersonNumber number, YesNo spokenTo, LocalDate spokenOn, String views, String notSpokenWhy) {

    void check(LocalDate beganOn, LocalDate today) {
        try {
            Rule.given(spokenTo, "Spoken to?");
            if (spokenTo.isYes()) {
                Rule.notToCome(spokenOn, today, "Spoken to on");
                Rule.notBefore(spokenOn, beganOn, "Spoken to on", "the strategy discussion");
                Rule.given(views, "What they say");
            } else {
                Rule.given(notSpokenWhy, "Why were they not spoken to?");
            }
        } catch (Refusal refusal) {
            throw new Refusal("Adult %s: %s".formatted(number, refusal.getMessage()), refusal);
        }
    }
}
