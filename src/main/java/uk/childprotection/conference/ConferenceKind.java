package uk.childprotection.conference;

import java.util.Set;
import uk.childprotection.casefile.Coded;
import uk.childprotection.deadline.LimitName;

/** Which conference it is, and the limits that hang on its kind. */
public enum ConferenceKind implements Coded {
    INITIAL(
            "Initial child protection conference",
            "an initial child protection conference",
            LimitName.AGENCY_REPORT_INITIAL,
            LimitName.SOCIAL_WORK_REPORT_INITIAL,
            Set.of(LimitName.INITIAL_CONFERENCE)),
    REVIEW(
            "Child protection review conference",
            "a child protection review conference",
            LimitName.AGENCY_REPORT_REVIEW,
            LimitName.SOCIAL_WORK_REPORT_REVIEW,
            Set.of(LimitName.FIRST_REVIEW, LimitName.LATER_REVIEW, LimitName.REVIEW_AFTER_BIRTH)),
    TRANSFER_IN(
            "Transfer-in child protection conference",
            "a transfer-in child protection conference",
            LimitName.AGENCY_REPORT_TRANSFER_IN,
            LimitName.SOCIAL_WORK_REPORT_TRANSFER_IN,
            Set.of(LimitName.TRANSFER_IN_CONFERENCE));

    private final String label;
    private final String withArticle;
    private final LimitName agencyReport;
    private final LimitName socialWorkReport;
    private final Set<LimitName> heldBy;

    ConferenceKind(
            String label,
            String withArticle,
            LimitName agencyReport,
            LimitName socialWorkReport,
            Set<LimitName> heldBy) {
        this.label = label;
        this.withArticle = withArticle;
        this.agencyReport = agencyReport;
        this.socialWorkReport = socialWorkReport;
        this.heldBy = heldBy;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** Its name within a sentence: {@code an initial child protection conference}. */
    public String withArticle() {
        return withArticle;
    }

    /** The limit for the reports of agencies, counted back from its day. */
    public LimitName agencyReport() {
        return agencyReport;
    }

    /** The limit for sharing the social worker's report with the family, counted back from its day. */
    public LimitName socialWorkReport() {
        return socialWorkReport;
    }

    /** The limits by one of which it is to be held. */
    public Set<LimitName> heldBy() {
        return heldBy;
    }

    /** Whether it looks at a plan that runs. */
    public boolean isReview() {
        return this == REVIEW;
    }

    /** Whether it decides about children who have a plan with another authority. */
    public boolean isTransferIn() {
        return this == TRANSFER_IN;
    }
}
