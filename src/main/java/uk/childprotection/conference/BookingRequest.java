package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.childprotection.casefile.YesNo;

/**
 * The answers of the form {@code book-conference}.
 *
 * @param independent whether the chair has said that they are not related to the family and had no part in its case
 * @param namesakeChecked how it is known that a chair with a name that is also the family's is not related
 * @param lateReason why the date is beyond the limit
 */
public record BookingRequest(
        LocalDate on,
        LocalTime at,
        String place,
        String link,
        String chair,
        String minuteTaker,
        YesNo independent,
        String namesakeChecked,
        String lateReason) {

    /** The booking that is asked for. */
    public Booking booking() {
        return new Booking(on, at, place, link, chair, minuteTaker);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "booking request";
    }
}
