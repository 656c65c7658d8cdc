package uk.childprotection.plan;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumbers;

/**
 * A risk or need that the plan answers to, and what must change about it.
 *
 * @param place its place in the plan, from 1, by which actions name it
 * @param withheldFrom who must not read it
 * @param addedBy id of the review that added it; null when the conference that made the plan did
 * @param endedBy id of the review at which it ended; null while it stands
 * @param outcome what became of it; null while it stands
 */
@Table("plan_change")
public record PlannedChange(
        @Id UUID id,
        UUID plan,
        int place,
        PersonNumbers children,
        String need,
        String mustChange,
        PersonNumbers withheldFrom,
        UUID addedBy,
        UUID endedBy,
        ChangeVerdict outcome) {

    /** Whether it still has to change. */
    public boolean isStanding() {
        return endedBy == null;
    }

    PlannedChange ended(UUID review, ChangeVerdict verdict) {
        return new PlannedChange(id, plan, place, children, need, mustChange, withheldFrom, addedBy, review, verdict);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "change " + place + " of plan " + plan;
    }
}
