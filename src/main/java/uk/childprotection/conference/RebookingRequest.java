package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.childprotection.casefile.FamilyReference;

/**
 * The answers of the form {@code rebook-conference}.
 *
 * @param reason why, as everybody who was invited will read it
 */
public record RebookingRequest(
        FamilyReference reference, LocalDate on, LocalTime at, String place, String link, String reason) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "rebooking of " + reference;
    }
}
