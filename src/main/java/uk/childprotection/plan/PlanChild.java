package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;

/**
 * A child on a plan.
 *
 * @param leadSocialWorker user id
 * @param endedOn null while the child is on the plan
 * @param endReason why the child is on it no longer; null while the child is
 */
@Table("plan_child")
public record PlanChild(
        @Id UUID id,
        UUID plan,
        @Column("family_reference") FamilyReference family,
        PersonNumber child,
        AbuseCategory category,
        String leadSocialWorker,
        LocalDate startedOn,
        LocalDate endedOn,
        PlanEnd endReason,
        @Version long version) {

    /** Whether the child is on the plan still. */
    public boolean isOnIt() {
        return endedOn == null;
    }

    PlanChild ended(LocalDate on, PlanEnd reason) {
        return new PlanChild(id, plan, family, child, category, leadSocialWorker, startedOn, on, reason, version);
    }

    PlanChild ledBy(String userId) {
        return new PlanChild(id, plan, family, child, category, userId, startedOn, endedOn, endReason, version);
    }

    PlanChild under(AbuseCategory other) {
        return new PlanChild(id, plan, family, child, other, leadSocialWorker, startedOn, endedOn, endReason, version);
    }

    @Override
    public String toString() {
        return family + " " + child + " on plan " + plan;
    }
}
