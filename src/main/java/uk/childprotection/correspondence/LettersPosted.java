package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of the letters of a print run: the answers to the form {@code post-print-run}.
 *
 * @param on the day on which the letters were posted; null when there was nothing to post any more
 * @param notPosted those that could not be posted; all others of the run have been
 */
public record LettersPosted(LocalDate on, List<NotPosted> notPosted) {

    /**
     * A letter that could not be posted.
     *
     * @param letter its number in the run, from 1
     * @param why in the person's words
     */
    public record NotPosted(String letter, String why) {

        /** Never a word of it: it would reach a log. */
        @Override
        public String toString() {
            return "not posted";
        }
    }

    public LettersPosted {
        notPosted = notPosted == null ? List.of() : List.copyOf(notPosted);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "letters posted";
    }
}
