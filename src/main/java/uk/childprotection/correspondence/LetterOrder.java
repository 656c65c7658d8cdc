package uk.childprotection.correspondence;

import java.util.UUID;

/**
 * A letter to be written.
 *
 * @param supersedes the letter it takes the place of; {@code null} mostly
 */
public record LetterOrder(Recipient to, LetterContent content, UUID supersedes) {

    public LetterOrder {
        Required.value(to, "The recipient of a letter");
        Required.value(content, "The content of a letter");
    }

    /** A letter of its own. */
    public static LetterOrder of(Recipient to, LetterContent content) {
        return new LetterOrder(to, content, null);
    }

    /** A letter that takes the place of an earlier one. */
    public LetterOrder insteadOf(UUID earlier) {
        return new LetterOrder(to, content, earlier);
    }
}
