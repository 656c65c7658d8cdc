package uk.childprotection.conference;

import uk.childprotection.casefile.FamilyReference;

/**
 * The answers of the form {@code cancel-conference}.
 *
 * @param reason why, as everybody who was invited will read it
 * @param goesOn how the case goes on
 * @param next what happens for the children instead, as everybody who was invited will read it
 */
public record CancellationRequest(FamilyReference reference, String reason, InsteadOfConference goesOn, String next) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "cancellation of " + reference;
    }
}
