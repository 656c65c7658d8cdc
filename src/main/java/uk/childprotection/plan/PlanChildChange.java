package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * A change in what holds for a child on a plan; rows are only ever added.
 *
 * @param was the user id or the category before
 * @param became the user id or the category from that day on
 */
@Table("plan_child_change")
public record PlanChildChange(
        @Id UUID id,
        UUID plan,
        PersonNumber child,
        What what,
        String was,
        String became,
        LocalDate changedOn,
        Instant recordedAt) {

    /** What was changed. */
    public enum What {
        LEAD_SOCIAL_WORKER,
        CATEGORY
    }
}
