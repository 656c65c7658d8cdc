package uk.childprotection.enquiry;

import static uk.childprotection.enquiry.StrategyDiscussionBuilder.aStrategyDiscussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.ChildBuilder;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/**
 * Builds an invented enquiry that has come as far as a test needs. It was referred on Friday 27 February 2026, began with the strategy
 * discussion of Monday 2 March, and is about two children, the second of them unborn, one adult and one professional.
 */
public final class EnquiryBuilder {

    public static final FamilyReference FAMILY = new FamilyReference(2026, 42);
    public static final LocalDate REFERRED = LocalDate.of(2026, 2, 27);
    public static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    public static final String SOCIAL_WORKER = "sade";
    public static final String TEAM_MANAGER = "tara";

    private EnquiryBuilder() {}

    public static Enquiry reported() {
        return Enquiry.opened(FAMILY, REFERRED, SOCIAL_WORKER, false, Instant.parse("2026-02-27T10:00:00Z"));
    }

    public static Enquiry underWay() {
        return reported().held(aStrategyDiscussion().heldOn(BEGAN).build(), TODAY);
    }

    public static Enquiry carriedOut() {
        return underWay().carriedOut(findings(), people(), SOCIAL_WORKER, TODAY);
    }

    /** With this outcome for the children in their order. */
    public static Enquiry withOutcome(Finding... findings) {
        return carriedOut().outcomeRecorded(outcome(findings), SOCIAL_WORKER);
    }

    public static EnquiryFindings findings() {
        return new EnquiryFindings(
                List.of(seen(1, BEGAN), notSeen(2)),
                List.of(new AdultSpokenTo(PersonNumber.adult(1), YesNo.YES, BEGAN, "Invented views.", null)),
                List.of(new AgencyInformation(
                        PersonNumber.professional(1), YesNo.YES, BEGAN, "Invented information.", null)),
                List.of(),
                "Invented strengths.",
                "Invented worries.");
    }

    public static ChildSeen seen(int child, LocalDate on) {
        return new ChildSeen(PersonNumber.child(child), YesNo.YES, on, YesNo.YES, null, null, "Invented views.");
    }

    public static ChildSeen notSeen(int child) {
        return new ChildSeen(
                PersonNumber.child(child),
                YesNo.NO,
                null,
                null,
                null,
                "Not born yet.",
                "Invented health of the mother.");
    }

    /** With an interim safety plan or a next step, as the findings need. */
    public static RecordedOutcome outcome(Finding... findings) {
        boolean conference = List.of(findings).contains(Finding.CONTINUING_RISK);
        List<ChildOutcome> children = new ArrayList<>();
        for (Finding finding : findings) {
            children.add(new ChildOutcome(
                    PersonNumber.child(children.size() + 1), finding, "Invented reasons.", "Invented words."));
        }
        return new RecordedOutcome(
                children,
                conference ? "Invented interim safety plan." : null,
                conference ? null : NextStep.CHILD_IN_NEED,
                "Invented words on what happens next.",
                List.of(new AdultTold(PersonNumber.adult(1), YesNo.YES, null)));
    }

    public static OutcomeReview approval() {
        return new OutcomeReview(ReviewDecision.APPROVE, null, null, null, null);
    }

    public static OutcomeReview approvalAdvisedBy(String chair, LocalDate on) {
        return new OutcomeReview(ReviewDecision.APPROVE, null, chair, on, "Invented advice.");
    }

    public static OutcomeReview returned() {
        return new OutcomeReview(ReviewDecision.RETURN, "Invented reason.", null, null, null);
    }

    static FamilyFile people() {
        return new FamilyFile(
                null,
                List.of(),
                List.of(
                        child(1, ChildBuilder.aChild()),
                        child(2, ChildBuilder.aChild().unborn("Sample", LocalDate.of(2026, 6, 1)))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Child child(int number, ChildBuilder details) {
        return new Child(UUID.randomUUID(), FAMILY, PersonNumber.child(number), details.build(), "", null, 0);
    }
}
