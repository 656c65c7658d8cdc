package uk.childprotection.enquiry;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * What a professional on file told the enquiry.
 *
 * @param notInformedWhy why there is no information from them
 */
public record AgencyInformation(
        PersonNumber number, YesNo informed, LocalDate informedOn, String information, String notInformedWhy) {

    void check(LocalDate referredOn, LocalDate today) {
        try {
            Rule.given(informed, "Have they given information?");
            if (informed.isYes()) {
                Rule.notToCome(informedOn, today, "Information given on");
                Rule.notBefore(informedOn, referredOn, "Information given on", "the referral");
                Rule.given(information, "What they know");
            } else {
                Rule.given(notInformedWhy, "Why is there no information from them?");
            }
        } catch (Refusal refusal) {
            throw new Refusal("Professional %s: %s".formatted(number, refusal.getMessage()), refusal);
        }
    }
}
