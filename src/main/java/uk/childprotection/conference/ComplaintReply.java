package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * What the complainant says to the chair’s answer: the answers of the form {@code record-complaint-reply}.
 *
 * @param on the day of the reply; null when none came
 * @param words what they say; null when nothing
 */
public record ComplaintReply(ComplaintReplied reply, LocalDate on, String words) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "reply to an answer";
    }
}
