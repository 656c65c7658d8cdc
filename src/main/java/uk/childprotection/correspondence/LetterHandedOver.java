package uk.childprotection.correspondence;

import java.time.LocalDate;
import uk.childprotection.casefile.Coded;

/**
 * What became of a letter that a person takes to its reader: the answers to the form {@code hand-over-letter}.
 *
 * @param on the day on which it was handed over or posted; null when it could not be
 * @param toWhom who took it; null unless it was handed over
 * @param how where and how it was handed over, in words; null when there is nothing to say
 * @param why it could not be handed over, in words; null when it was
 */
public record LetterHandedOver(Outcome outcome, LocalDate on, String toWhom, String how, String why) {

    /** What can become of a letter that a person takes along. */
    public enum Outcome implements Coded {
        HANDED_OVER("It has been handed over"),
        POSTED("It has been posted"),
        NOT_DELIVERED("It could not be handed over");

        private final String label;

        Outcome(String label) {
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

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "letter handed over: " + outcome;
    }
}
