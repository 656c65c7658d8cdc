package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * The request to keep somebody out of a conference, and what the chair decided.
 *
 * @param askedFor all of it or a part
 * @param evidence on what the request rests, in words
 * @param askedBy user id of the person who put the request
 * @param reason the chair's reason, for the record; null until decided
 * @param told the chair's own words to the person, beside the ground; may be null
 * @param partMissed completes “You will not be there …”, in words that may be read to everybody; null unless it is a part
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
        String told,
        String partMissed,
        String viewsHeard,
        String decidedBy,
        LocalDate decidedOn) {

    static ExclusionCase asked(ChosenInvitees.ExclusionAsked asked, String by, LocalDate on) {
        return new ExclusionCase(
                asked.ground(), asked.extent(), asked.evidence(), by, on, null, null, null, null, null, null);
    }

    ExclusionCase decided(ExclusionDecisions.Decision decision, String by, LocalDate on) {
        return new ExclusionCase(
                ground,
                askedFor,
                evidence,
                askedBy,
                askedOn,
                decision.reason(),
                decision.told(),
                decision.decision() == Exclusion.PART ? decision.partMissed() : null,
                decision.decision() == Exclusion.NONE ? null : decision.viewsHeard(),
                by,
                on);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "exclusion asked for on " + ground;
    }
}
