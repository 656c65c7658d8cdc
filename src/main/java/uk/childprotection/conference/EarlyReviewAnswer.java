package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * The answers of the form {@code decide-early-review}.
 *
 * @param reviewOn the new day; null when it is declined
 * @param answer why, as whoever asked and, when it is accepted, those who come will read it
 */
public record EarlyReviewAnswer(Decision decision, LocalDate reviewOn, String answer) {

    /** What the chair decided. */
    public enum Decision {
        ACCEPT,
        DECLINE
    }

    public boolean isAccepted() {
        return decision == Decision.ACCEPT;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "answer to a request for an early review";
    }
}
