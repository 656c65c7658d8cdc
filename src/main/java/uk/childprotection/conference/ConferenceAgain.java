package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.Refusal;

/**
 * How a safeguarding manager has seen to it that a conference looks at the matter again: the answers of the form
 * {@code see-to-new-conference}.
 *
 * @param words who was asked, and when it meets, as far as that is known
 */
public record ConferenceAgain(LocalDate on, String words) {

    void refuseBeyond(LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refusal("“When was it asked for?” lies in the future.");
        }
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "conference again";
    }
}
