package uk.childprotection.correspondence;

import java.util.List;
import java.util.UUID;

/**
 * A letter to be written.
 *
 * @param supersedes the letter it takes the place of; {@code null} mostly
 * @param meeting the conference or core group it is about, for its reader's calendar; {@code null} for other letters
 * @param takesOut whether the meeting is taken out of the reader's calendar, whatever else the letter says
 */
public record LetterOrder(Recipient to, LetterContent content, UUID supersedes, UUID meeting, boolean takesOut) {

    public LetterOrder {
        Required.value(to, "The recipient of a letter");
        Required.value(content, "The content of a letter");
    }

    /** A letter of its own. */
    public static LetterOrder of(Recipient to, LetterContent content) {
        return new LetterOrder(to, content, null, null, false);
    }

    /** The letters with what they are about, so that each changes the entry that earlier ones made in its reader's calendar. */
    public static List<LetterOrder> about(UUID meeting, List<LetterOrder> orders) {
        return orders.stream().map(order -> order.about(meeting)).toList();
    }

    /** A letter that takes the place of an earlier one. */
    public LetterOrder insteadOf(UUID earlier) {
        return new LetterOrder(to, content, earlier, meeting, takesOut);
    }

    private LetterOrder about(UUID about) {
        return new LetterOrder(to, content, supersedes, about, false);
    }

    /** The letter that tells its reader also that a meeting is theirs no longer. */
    public LetterOrder takingOut(UUID calledOff) {
        return new LetterOrder(to, content, supersedes, calledOff, true);
    }
}
