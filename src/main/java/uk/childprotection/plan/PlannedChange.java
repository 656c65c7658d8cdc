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
 */
@Table("plan_change")
public record PlannedChange(
        @Id UUID id,
        UUID plan,
        int place,
        PersonNumbers children,
        String need,
        String mustChange,
        PersonNumbers withheldFrom) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "change " + place + " of plan " + plan;
    }
}
