package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.YesNo;

/**
 * Children on a plan have moved to another authority, which is told so: the answers of the form {@code notify-receiving-authority}.
 *
 * @param keep no when nobody moves for good after all; nothing else is answered then
 * @param movedOn the day of the move
 * @param contactName who answers for the family there
 * @param contactRole what they are there
 * @param why why the family has moved, and how long the housing is for
 * @param risk what the move changes about the risk, and what the children need now
 * @param papers which papers go with the letter
 * @param papersMissing why others do not; null when all go
 */
public record TransferNotified(
        YesNo keep,
        PersonNumbers children,
        LocalDate movedOn,
        String authority,
        String contactName,
        String contactRole,
        String email,
        String address,
        String why,
        String risk,
        TransferPapers papers,
        String papersMissing) {

    public TransferNotified {
        children = children == null ? PersonNumbers.NOBODY : children;
        papers = papers == null ? new TransferPapers(null) : papers;
    }

    /** Whether another authority is told. */
    public boolean isKept() {
        return keep == YesNo.YES;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "notification of a transfer";
    }
}
