package uk.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.YesNo;

/** Builds an invented strategy discussion: by default held on Monday 2 March 2026 by all who are expected, for a joint enquiry. */
public final class StrategyDiscussionBuilder {

    private LocalDate heldOn = LocalDate.of(2026, 3, 2);
    private AgencyPart police = there("DC Rowan Example");
    private AgencyPart health = there("Ms Ivy Example, health visitor");
    private StrategyDecision decision = StrategyDecision.JOINT;
    private String interimSafety = "The children stay with an invented aunt.";
    private YesNo tellFamily = YesNo.YES;
    private String familyNotToldWhy;
    private YesNo tellAgencies = YesNo.YES;
    private String agenciesNotToldWhy;
    private NextStep instead;
    private ReferrerTold referrerTold;
    private LocalDate referrerToldOn;
    private String referrerNotToldWhy;

    private StrategyDiscussionBuilder() {}

    public static StrategyDiscussionBuilder aStrategyDiscussion() {
        return new StrategyDiscussionBuilder();
    }

    public StrategyDiscussionBuilder heldOn(LocalDate day) {
        this.heldOn = day;
        return this;
    }

    public StrategyDiscussionBuilder withoutPolice(String reason) {
        this.police = new AgencyPart(YesNo.NO, null, reason);
        return this;
    }

    public StrategyDiscussionBuilder withoutHealth(String reason) {
        this.health = new AgencyPart(YesNo.NO, null, reason);
        return this;
    }

    public StrategyDiscussionBuilder deciding(StrategyDecision decided) {
        this.decision = decided;
        return this;
    }

    public StrategyDiscussionBuilder withoutInterimSafety() {
        this.interimSafety = null;
        return this;
    }

    /** Nobody is told that the enquiry begins; without a reason that is refused. */
    public StrategyDiscussionBuilder tellingNobodyBecause(String reason) {
        this.tellFamily = YesNo.NO;
        this.familyNotToldWhy = reason;
        this.tellAgencies = YesNo.NO;
        this.agenciesNotToldWhy = reason;
        return this;
    }

    /** No enquiry, but this; the referrer gets a letter. */
    public StrategyDiscussionBuilder decidingOnNoEnquiryBut(NextStep next) {
        this.decision = StrategyDecision.NO_ENQUIRY;
        this.instead = next;
        this.referrerTold = ReferrerTold.BY_LETTER;
        return this;
    }

    public StrategyDiscussionBuilder referrerTold(ReferrerTold how, LocalDate on, String whyNot) {
        this.referrerTold = how;
        this.referrerToldOn = on;
        this.referrerNotToldWhy = whyNot;
        return this;
    }

    public StrategyDiscussion build() {
        return new StrategyDiscussion(
                heldOn,
                MannerOfMeeting.VIDEO,
                there("Tara Template, team manager"),
                police,
                health,
                List.of(new OtherParticipant(Agency.SCHOOL, "Mr Ash Example, head teacher")),
                decision,
                "Invented reasons.",
                interimSafety,
                decision == StrategyDecision.NO_ENQUIRY ? null : tellFamily,
                familyNotToldWhy,
                decision == StrategyDecision.NO_ENQUIRY ? null : tellAgencies,
                agenciesNotToldWhy,
                instead,
                instead == null ? null : "Invented words on what happens instead.",
                referrerTold,
                referrerToldOn,
                referrerNotToldWhy);
    }

    /** The same as one held while the enquiry runs. */
    public LaterStrategyDiscussion buildLater(String reference) {
        StrategyDiscussion discussion = build();
        return new LaterStrategyDiscussion(
                reference,
                discussion.heldOn(),
                discussion.manner(),
                discussion.socialCare(),
                discussion.police(),
                discussion.health(),
                discussion.others(),
                discussion.decision(),
                discussion.reasons(),
                discussion.interimSafety());
    }

    private static AgencyPart there(String who) {
        return new AgencyPart(YesNo.YES, who, null);
    }
}
