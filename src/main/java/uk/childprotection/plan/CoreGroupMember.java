package uk.childprotection.plan;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * Somebody of the family or a professional who belongs to a plan's core group, beside the lead social workers.
 *
 * @param addedBy id of the review from which on they belong to it; null when the conference that made the plan named them
 * @param endedBy id of the review from which on they do not; null while they do
 */
@Table("plan_member")
public record CoreGroupMember(@Id UUID id, UUID plan, PersonNumber person, UUID addedBy, UUID endedBy) {

    /** Whether they belong to it now. */
    public boolean isMember() {
        return endedBy == null;
    }

    CoreGroupMember ended(UUID review) {
        return new CoreGroupMember(id, plan, person, addedBy, review);
    }
}
