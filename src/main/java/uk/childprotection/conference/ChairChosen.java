package uk.childprotection.conference;

import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * The answers of the form {@code choose-chair}: who leads a booked conference from now on, and who takes its minutes.
 *
 * @param chair user id; the chair of now when only the minute taker changes
 * @param independent whether the new chair has said that they are independent; null when the chair stays
 * @param namesakeChecked how it is known that a chair with the family's surname is not related; null when that was not asked
 * @param reason as everybody who was invited will read it
 */
public record ChairChosen(String chair, YesNo independent, String namesakeChecked, String minuteTaker, String reason) {

    /** Whether somebody else is to lead the conference. */
    public boolean isNewChair(Booking booked) {
        return !booked.chair().equals(chair);
    }

    /** Refuses an answer that changes nothing. */
    public void refuseNothingNew(Booking booked) {
        if (!isNewChair(booked) && booked.minuteTaker().equals(minuteTaker)) {
            throw new Refusal(
                    "This conference has this “Chair” and this “Minute taker” already: choose somebody else.");
        }
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "choice of a chair";
    }
}
