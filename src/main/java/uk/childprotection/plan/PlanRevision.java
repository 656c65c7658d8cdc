package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What holds for a plan as a whole from a review on.
 *
 * @param conference id of the review
 * @param agreedOn the day of the review
 * @param visitsEvery the longest time between two visits, in working days
 * @param coreGroupOn the day of the next core group
 * @param reviewOn the day agreed for the next review
 * @param recordedBy user id
 */
@Table("plan_revision")
public record PlanRevision(
        @Id UUID id,
        UUID plan,
        UUID conference,
        LocalDate agreedOn,
        String contingency,
        PersonNumbers contingencyWithheldFrom,
        int visitsEvery,
        LocalDate coreGroupOn,
        LocalTime coreGroupAt,
        String coreGroupPlace,
        LocalDate reviewOn,
        String recordedBy,
        Instant recordedAt) {

    static PlanRevision of(Plan plan, UUID conference, LocalDate heldOn, UpdatedPlan updated, String by, Instant now) {
        return new PlanRevision(
                UUID.randomUUID(),
                plan.id(),
                conference,
                heldOn,
                updated.contingency().strip(),
                updated.contingencyWithheldFrom(),
                updated.visitsEvery(),
                updated.nextCoreGroupOn(),
                updated.nextCoreGroupAt(),
                updated.nextCoreGroupPlace(),
                updated.nextReviewOn(),
                by,
                now);
    }

    /** The plan with what holds from this review on; its dates are the next ones. */
    Plan appliedTo(Plan plan) {
        return new Plan(
                plan.id(),
                plan.family(),
                plan.conference(),
                plan.agreedOn(),
                contingency,
                contingencyWithheldFrom,
                visitsEvery,
                coreGroupOn,
                coreGroupAt,
                coreGroupPlace,
                reviewOn,
                plan.recordedBy(),
                plan.recordedAt(),
                plan.version());
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "revision of plan " + plan + " by " + conference;
    }
}
