package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.childprotection.casefile.FamilyReference;

/**
 * The answers of the form {@code rebook-conference}.
 *
 * @param reason why, as everybody who was invited will read it
 * @param bookedFor the day for which it is booked now, where the case has more than one conference; otherwise null
 */
public record RebookingRequest(
        FamilyReference reference,
        LocalDate on,
        LocalTime at,
        String place,
        String link,
        String reason,
        LocalDate bookedFor) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "rebooking of " + reference;
    }
}
