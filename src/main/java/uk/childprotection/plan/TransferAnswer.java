package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.YesNo;

/**
 * What the authority to which a family has moved answered: the answers of the form {@code record-transfer-answer}.
 *
 * @param confirmed whether it has held its conference and confirms in writing that it is responsible
 * @param conferenceOn the day of its transfer-in conference; null unless confirmed
 * @param confirmedOn the day of its confirmation in writing; null unless confirmed
 * @param planMade whether its conference made a plan; null unless confirmed
 * @param answer what it said, or why the plan stays ours
 */
public record TransferAnswer(
        YesNo confirmed, LocalDate conferenceOn, LocalDate confirmedOn, YesNo planMade, String answer) {

    public boolean isConfirmed() {
        return confirmed == YesNo.YES;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "answer to a transfer";
    }
}
