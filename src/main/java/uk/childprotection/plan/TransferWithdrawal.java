package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.FamilyReference;

/**
 * The answers of the form {@code withdraw-transfer-in}.
 *
 * @param withdrawnOn the day on which the other authority's withdrawal reached us
 * @param reason why, as the other authority reads it in our confirmation
 */
public record TransferWithdrawal(FamilyReference reference, LocalDate withdrawnOn, String reason) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "withdrawal of the transfer of " + reference;
    }
}
