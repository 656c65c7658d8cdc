package uk.childprotection.casefile;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A referral as it was received.
 *
 * @param receivedOn the day it reached children's social care
 * @param reported what was reported, in the words of the person who took it down
 * @param referrer the referrer's name; null when anonymous or not to be told
 * @param contact how the referrer can be told what came of it
 */
public record ReferralDetails(
        LocalDate receivedOn,
        ReferralSource source,
        PrimaryNeed primaryNeed,
        String reported,
        String referrer,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Contact contact) {

    /** An older referral is a slip of the year: the next step is decided within a working day (Working Together). */
    private static final int OLDEST_IN_YEARS = 2;

    public ReferralDetails {
        new Question("Referral received on").required(receivedOn);
        new Question("Who referred").required(source);
        new Question("Primary need").required(primaryNeed);
        reported = new Question("What was reported").requiredWords(reported, 20_000);
        referrer = new Question("Referrer’s name").name(referrer, 200);
        contact = contact == null ? Contact.NONE : contact;
        if (source == ReferralSource.ANONYMOUS && (referrer != null || !contact.isEmpty())) {
            throw new Refusal(
                    "An anonymous referral has no referrer’s name or contact: leave them empty or choose another source.");
        }
    }

    void checkOn(LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw new Refusal("“Referral received on” lies in the future.");
        }
        if (receivedOn.isBefore(today.minusYears(OLDEST_IN_YEARS))) {
            throw new Refusal("“Referral received on” is more than two years ago: please check the year.");
        }
    }

    /** Never what was reported: it would reach a log. */
    @Override
    public String toString() {
        return "referral";
    }
}
