package uk.childprotection.conference;

import uk.childprotection.casefile.FamilyReference;

/**
 * The answers of the form {@code request-early-review}.
 *
 * @param asker whether the person who fills in the form asks, or does so for somebody else
 * @param askedBy the number of that person in the family's file; null when the person who fills in the form asks
 */
public record EarlyReviewRequest(
        FamilyReference reference, Asker asker, String askedBy, EarlyReviewReason reason, String words) {

    /** Who asks. */
    public enum Asker {
        MYSELF,
        SOMEBODY_OF_THE_FILE
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "request for an early review of " + reference;
    }
}
