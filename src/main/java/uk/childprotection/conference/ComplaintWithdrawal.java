package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.FamilyReference;

/**
 * A complaint is withdrawn: the answers of the form {@code withdraw-complaint}.
 *
 * @param number which of the family’s complaints; null when only one is open
 * @param words what the complainant said; null when nothing
 */
public record ComplaintWithdrawal(FamilyReference reference, Integer number, LocalDate on, String words) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "withdrawal of a complaint";
    }
}
