package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.Coded;

/** What became of the letters of a batch that go out on paper: the answers to the form {@code post-letters}. */
public record PaperGone(List<OfLetter> letters) {

    /**
     * What became of one letter.
     *
     * @param number its place among the letters written together, from 1
     * @param on the day it was posted or handed over; null when it cannot be delivered
     * @param note to whom it was handed over, or why it cannot be delivered; null when it was posted and there is nothing to say
     */
    public record OfLetter(String number, Outcome outcome, LocalDate on, String note) {}

    /** What can become of a letter on paper. */
    public enum Outcome implements Coded {
        GONE("It has been posted or handed over"),
        NOT_DELIVERED("It cannot be delivered");

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

    public PaperGone {
        letters = letters == null ? List.of() : List.copyOf(letters);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "letters on paper";
    }
}
