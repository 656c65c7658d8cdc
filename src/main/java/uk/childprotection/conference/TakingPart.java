package uk.childprotection.conference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import uk.childprotection.casefile.LetterFormat;

/**
 * What has been arranged so that a person can take part.
 *
 * @param supporter who comes along; null for nobody
 * @param advocateOffer what became of the offer of an advocate; null for adults and professionals
 * @param advocateReason why no advocate was offered; null when one was
 * @param advocate the child's advocate; null when there is none
 * @param interpreterLanguage the language an interpreter is booked for; null when none is needed
 * @param needs access, equipment and whatever else helps, in words; null when nothing was asked for
 * @param format the form in which the person can read papers; null for professionals
 * @param viewsBroughtBy how the person's views reach the conference if they are not there; null when not said
 * @param arranged what became of the interpreter and the needs; null until somebody has seen to them
 */
public record TakingPart(
        Companion supporter,
        AdvocateOffer advocateOffer,
        String advocateReason,
        Companion advocate,
        String interpreterLanguage,
        String needs,
        LetterFormat format,
        String viewsBroughtBy,
        Arranged arranged) {

    /** As it was asked for, before anybody has seen to it. */
    public TakingPart(
            Companion supporter,
            AdvocateOffer advocateOffer,
            String advocateReason,
            Companion advocate,
            String interpreterLanguage,
            String needs,
            LetterFormat format,
            String viewsBroughtBy) {
        this(
                supporter,
                advocateOffer,
                advocateReason,
                advocate,
                interpreterLanguage,
                needs,
                format,
                viewsBroughtBy,
                null);
    }

    /** Nothing was asked for. */
    public static final TakingPart AS_USUAL = new TakingPart(null, null, null, null, null, null, null, null);

    /** Whether there is something to arrange before the conference: an interpreter, access or equipment. */
    @JsonIgnore
    public boolean isHelpNeeded() {
        return interpreterLanguage != null || needs != null;
    }

    TakingPart arranged(Arranged now) {
        return new TakingPart(
                supporter,
                advocateOffer,
                advocateReason,
                advocate,
                interpreterLanguage,
                needs,
                format,
                viewsBroughtBy,
                now);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "taking part";
    }
}
