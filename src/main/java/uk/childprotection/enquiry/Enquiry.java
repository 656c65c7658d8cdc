package uk.childprotection.enquiry;

import static uk.childprotection.enquiry.EnquiryStatus.CARRIED_OUT;
import static uk.childprotection.enquiry.EnquiryStatus.CONCERN_REPORTED;
import static uk.childprotection.enquiry.EnquiryStatus.NOT_NEEDED;
import static uk.childprotection.enquiry.EnquiryStatus.OUTCOME_APPROVED;
import static uk.childprotection.enquiry.EnquiryStatus.OUTCOME_RECORDED;
import static uk.childprotection.enquiry.EnquiryStatus.UNDER_WAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/**
 * A Section 47 enquiry of a family, from the concern that was reported to the outcome that was approved.
 *
 * @param openFor the family while the enquiry runs, null afterwards: no family has two that run
 * @param referredOn the day the referral that led to it was received
 * @param startedBy user id of whoever reported the concern
 * @param beganOn the day of the strategy discussion that began it; null before, and when no enquiry was needed
 * @param findings null until it is carried out
 * @param outcome null until it is recorded; kept when it is returned
 * @param outcomeBy user id of whoever recorded the outcome
 * @param review the manager’s last word on the outcome; null until there is one
 */
@Table("enquiry")
public record Enquiry(
        @Id EnquiryId id,
        @Column("family_reference") FamilyReference family,
        String openFor,
        EnquiryStatus status,
        LocalDate referredOn,
        String startedBy,
        Instant openedAt,
        boolean immediateDanger,
        LocalDate beganOn,
        EnquiryFindings findings,
        String carriedOutBy,
        RecordedOutcome outcome,
        String outcomeBy,
        OutcomeReview review,
        String reviewedBy,
        LocalDate reviewedOn,
        @Version long version) {

    static Enquiry opened(
            FamilyReference family, LocalDate referredOn, String startedBy, boolean immediateDanger, Instant now) {
        return new Enquiry(
                EnquiryId.next(),
                family,
                family.value(),
                CONCERN_REPORTED,
                referredOn,
                startedBy,
                now,
                immediateDanger,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The outcome; fails while there is none. */
    public RecordedOutcome recordedOutcome() {
        if (outcome == null) {
            throw new IllegalStateException("The enquiry " + id + " has no outcome.");
        }
        return outcome;
    }

    /** The day of the strategy discussion that began it, from which its limits are counted; fails when there was none. */
    public LocalDate clockStartedOn() {
        if (beganOn == null) {
            throw new IllegalStateException("The enquiry " + id + " has not begun.");
        }
        return beganOn;
    }

    /** Whether the outcome came back to whoever recorded it. */
    public boolean isReturned() {
        return status == CARRIED_OUT && review != null;
    }

    /** The strategy discussion that begins the enquiry, or ends it before it has begun. */
    Enquiry held(StrategyDiscussion discussion, LocalDate today) {
        discussion.check(referredOn, "the referral", today);
        if (discussion.decision().isEnquiry()) {
            return moved(UNDER_WAY, discussion.heldOn(), null, null, null, null, null, null, null);
        }
        discussion.checkWhatHappensInstead(today);
        return moved(NOT_NEEDED, null, null, null, null, null, null, null, null);
    }

    /** A later strategy discussion changes nothing here: the clock that runs is the first one's. */
    void checkLater(StrategyDiscussion discussion, LocalDate today) {
        if (!status.isUnderWay()) {
            throw new Refusal(
                    status == CONCERN_REPORTED
                            ? "The strategy discussion that begins this enquiry is not recorded yet: use its task, “Hold strategy discussion”."
                            : "This Section 47 enquiry is finished: report the concern as a new one.");
        }
        discussion.check(clockStartedOn(), "the strategy discussion that began the enquiry", today);
    }

    Enquiry carriedOut(EnquiryFindings found, FamilyFile file, String by, LocalDate today) {
        found.check(file, referredOn, clockStartedOn(), today);
        return moved(CARRIED_OUT, beganOn, found, by, outcome, outcomeBy, review, reviewedBy, reviewedOn);
    }

    Enquiry outcomeRecorded(RecordedOutcome concluded, String by) {
        concluded.check();
        return moved(OUTCOME_RECORDED, beganOn, findings, carriedOutBy, concluded, by, review, reviewedBy, reviewedOn);
    }

    /** Nobody approves or returns what they recorded themselves, and nobody is consulted about their own work. */
    Enquiry reviewed(OutcomeReview judged, String by, LocalDate today) {
        if (by.equals(outcomeBy)) {
            throw new Refusal("You recorded this outcome yourself: another team manager has to approve or return it.");
        }
        judged.check(recordedOutcome().needsChairConsulted(), clockStartedOn(), today);
        if (judged.chair() != null && List.of(by, outcomeBy).contains(judged.chair())) {
            throw new Refusal(
                    "The chair who is consulted must be independent: neither who recorded the outcome nor who approves it.");
        }
        return moved(
                judged.isApproval() ? OUTCOME_APPROVED : CARRIED_OUT,
                beganOn,
                findings,
                carriedOutBy,
                outcome,
                outcomeBy,
                judged,
                by,
                today);
    }

    private Enquiry moved(
            EnquiryStatus next,
            LocalDate began,
            EnquiryFindings found,
            String foundBy,
            RecordedOutcome concluded,
            String concludedBy,
            OutcomeReview judged,
            String judgedBy,
            LocalDate judgedOn) {
        if (!status.mayBecome(next)) {
            throw new Refusal(
                    "This Section 47 enquiry is “%s” and cannot become “%s”.".formatted(status.label(), next.label()));
        }
        return new Enquiry(
                id,
                family,
                next.isRunning() ? openFor : null,
                next,
                referredOn,
                startedBy,
                openedAt,
                immediateDanger,
                began,
                found,
                foundBy,
                concluded,
                concludedBy,
                judged,
                judgedBy,
                judgedOn,
                version);
    }

    @Override
    public String toString() {
        return family + " enquiry " + id;
    }
}
