package uk.childprotection.plan;

import java.time.LocalDate;

/**
 * What the family says to the offer: the answers of the form {@code record-group-conference-reply}.
 *
 * @param words who said what, in their words
 */
public record GroupConferenceReply(GroupConferenceReplied reply, LocalDate on, String words) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "reply to an offer";
    }
}
