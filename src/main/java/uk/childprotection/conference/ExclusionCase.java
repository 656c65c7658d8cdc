package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * The request to keep somebody out of a conference, and what the chair decided.
 *
 * @param askedFor all of it or a part
 * @param evidence on what the request rests, in words
 * @param askedBy user id of the person who put the request
 * @param reason the chair's reason; null until decided
 * @param partMissed which part the person misses, in words that may be read to everybody; null unless it is a part
 * @param viewsHeard how the person's views reach the conference all the same; null unless the person is excluded
 * @param decidedBy user id of the chair; null until decided
 */
public record ExclusionCase(
        ExclusionGround ground,
        Exclusion askedFor,
        String evidence,
        String askedBy,
        LocalDate askedOn,
        String reason,
        String partMissed,
        String viewsHeard,
        String decidedBy,
        LocalDate decidedOn) {

    static ExclusionCase asked(
            ExclusionGround ground, Exclusion askedFor, String evidence, String askedBy, LocalDate askedOn) {
        return new ExclusionCase(ground, askedFor, evidence, askedBy, askedOn, null, null, null, null, null);
    }

    /** Whether the chair has decided. */
    public boolean isDecided() {
        return decidedOn != null;
    }

    ExclusionCase decided(
            String newReason, String newPartMissed, String newViewsHeard, String newDecidedBy, LocalDate newDecidedOn) {
        return new ExclusionCase(
                ground,
                askedFor,
                evidence,
                askedBy,
                askedOn,
                newReason,
                newPartMissed,
                newViewsHeard,
                newDecidedBy,
                newDecidedOn);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "exclusion asked for on " + ground;
    }
}
