package uk.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * A strategy discussion: when, who took part, what was decided and why. Children’s social care, the police and health are expected.
 *
 * @param interimSafety how the children are kept safe meanwhile
 * @param tellFamily whether the family is told by letter that the enquiry begins; null without an enquiry, and for a later discussion
 * @param familyNotToldWhy why it is not
 * @param tellAgencies whether the agencies are
 * @param agenciesNotToldWhy why they are not
 * @param instead what happens instead of an enquiry; null when there is one
 * @param insteadWords what happens instead, in words for the referrer
 * @param referrerTold how whoever made the referral learns what was decided; null for a later discussion
 * @param referrerToldOn the day when the referrer was told already
 * @param referrerNotToldWhy why the referrer is not told
 */
public record StrategyDiscussion(
        LocalDate heldOn,
        MannerOfMeeting manner,
        AgencyPart socialCare,
        AgencyPart police,
        AgencyPart health,
        List<OtherParticipant> others,
        StrategyDecision decision,
        String reasons,
        String interimSafety,
        YesNo tellFamily,
        String familyNotToldWhy,
        YesNo tellAgencies,
        String agenciesNotToldWhy,
        NextStep instead,
        String insteadWords,
        ReferrerTold referrerTold,
        LocalDate referrerToldOn,
        String referrerNotToldWhy) {

    public StrategyDiscussion {
        others = others == null ? List.of() : List.copyOf(others);
    }

    /**
     * Refuses what cannot be.
     *
     * @param earliest the first day it can have been held on, and what happened on that day, with its article
     */
    void check(LocalDate earliest, String event, LocalDate today) {
        Rule.notToCome(heldOn, today, "Held on");
        Rule.notBefore(heldOn, earliest, "Held on", event);
        Rule.given(manner, "How did they meet?");
        checkAgencies();
        Rule.given(decision, "What was decided?");
        Rule.given(reasons, "Reasons for the decision");
        if (decision == StrategyDecision.JOINT && !police.isPresent()) {
            throw new Refusal("A joint enquiry is decided with the police: record who took part for them, "
                    + "or decide on an enquiry by children’s social care alone.");
        }
        if (decision.isEnquiry()) {
            Rule.given(interimSafety, "How are the children kept safe meanwhile?");
        }
    }

    /** Refuses a beginning that leaves open who is told of it. */
    void checkWhoIsTold(LocalDate today) {
        checkTold(
                tellFamily,
                familyNotToldWhy,
                "Tell the family now that the enquiry begins?",
                "Why is the family not told now?");
        checkTold(
                tellAgencies,
                agenciesNotToldWhy,
                "Tell the agencies now that the enquiry begins?",
                "Why are the agencies not told now?");
        if (referrerTold != null) { // a task that was opened with the form of 1.0.0 does not ask
            checkReferrerTold(today);
        }
    }

    private static void checkTold(YesNo told, String why, String question, String reason) {
        Rule.given(told, question);
        if (told == YesNo.NO) {
            Rule.given(why, reason);
        }
    }

    /** Refuses an end that leaves open what happens instead, or how the referrer learns of it. */
    void checkWhatHappensInstead(LocalDate today) {
        Rule.given(instead, "What happens instead?");
        Rule.given(insteadWords, "What happens instead, in words");
        Rule.given(referrerTold, "How is the referrer told?");
        checkReferrerTold(today);
    }

    private void checkReferrerTold(LocalDate today) {
        switch (referrerTold) {
            case TOLD -> {
                Rule.notToCome(referrerToldOn, today, "Referrer told on");
                Rule.notBefore(referrerToldOn, heldOn, "Referrer told on", "the strategy discussion");
            }
            case NOT_TOLD -> Rule.given(referrerNotToldWhy, "Why is the referrer not told?");
            case BY_LETTER -> {
                // The letter says when.
            }
        }
    }

    private void checkAgencies() {
        checkPart(socialCare, "children’s social care");
        checkPart(police, "the police");
        checkPart(health, "health");
    }

    private static void checkPart(AgencyPart part, String agency) {
        Rule.given(part, "Did %s take part?".formatted(agency));
        part.check(agency);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "strategy discussion";
    }
}
