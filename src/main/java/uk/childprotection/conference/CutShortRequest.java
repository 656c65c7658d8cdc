package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.childprotection.casefile.FamilyReference;

/**
 * That a conference broke off after it was opened, and when it meets again: the answers to the form {@code cut-conference-short}.
 *
 * @param bookedFor the day on which it was held, where the case has more than one conference; otherwise null
 * @param cutShortAt the time of that day at which it broke off
 * @param adjournedBecause why it could not go on, as everybody who was invited will read it
 * @param interim what keeps each child safe until the new day
 * @param nextOn the day to which it is adjourned
 * @param nextPlace null when everyone joins by video or telephone
 * @param nextLink null when everyone meets in the room
 */
public record CutShortRequest(
        FamilyReference reference,
        LocalDate bookedFor,
        LocalTime cutShortAt,
        String adjournedBecause,
        String interim,
        LocalDate nextOn,
        LocalTime nextAt,
        String nextPlace,
        String nextLink) {

    Adjournment adjournment() {
        return new Adjournment(adjournedBecause, interim, nextOn, nextAt, nextPlace, nextLink);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "cutting short of a conference of " + reference;
    }
}
