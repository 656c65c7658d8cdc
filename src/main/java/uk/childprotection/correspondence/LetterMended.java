package uk.childprotection.correspondence;

import java.time.LocalDate;
import uk.childprotection.casefile.Coded;
import uk.childprotection.casefile.Refusal;

/**
 * What the administrator does about a letter that could not be delivered: the answers to the form {@code mend-letter}.
 *
 * @param email where it is sent instead; null for the other ways
 * @param postalAddress where it is posted; null for the other ways
 * @param deliveredOn when the reader got it; null for the other ways
 * @param how the reader got it, in words; null for the other ways
 * @param why it cannot be delivered, in words; null for the other ways
 */
public record LetterMended(Way way, String email, String postalAddress, LocalDate deliveredOn, String how, String why) {

    /** The ways in which a letter can still reach its reader. */
    public enum Way implements Coded {
        EMAIL("Send it by e-mail"),
        POST("Post it"),
        BY_HAND("Have it handed over"),
        DELIVERED("Its reader has it already"),
        NOT_DELIVERED("It cannot be delivered");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** The answers as what is done. */
    public Mending mending() {
        if (way == null) {
            throw new Refusal("“What is to be done?” needs an answer.");
        }
        return switch (way) {
            case EMAIL -> new Mending.ToEmail(email);
            case POST -> new Mending.ByPost(postalAddress);
            case BY_HAND -> new Mending.ByHand();
            case DELIVERED -> new Mending.Delivered(deliveredOn, how);
            case NOT_DELIVERED -> new Mending.GivenUp(why);
        };
    }

    /** Never an address: it would reach a log. */
    @Override
    public String toString() {
        return "letter mended: " + way;
    }
}
