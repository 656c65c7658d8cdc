package uk.childprotection.plan;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What somebody of the family does themselves.
 *
 * @param place its place in the plan, from 1
 * @param withheldFrom who must not read it
 * @param addedBy id of the review that added it; null when the conference that made the plan did
 * @param endedBy id of the review at which it ended; null while it holds
 */
@Table("plan_family_part")
public record FamilyPart(
        @Id UUID id,
        UUID plan,
        int place,
        PersonNumber who,
        String part,
        PersonNumbers withheldFrom,
        UUID addedBy,
        UUID endedBy) {

    /** Whether it still holds. */
    public boolean isStanding() {
        return endedBy == null;
    }

    FamilyPart ended(UUID review) {
        return new FamilyPart(id, plan, place, who, part, withheldFrom, addedBy, review);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "family part " + place + " of plan " + plan;
    }
}
