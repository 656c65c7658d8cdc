package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What a core group or a review said of an action.
 *
 * @param meeting id of the core group or review conference
 * @param done what was done
 * @param difference what has changed for the child
 * @param withheldFrom who must not read it
 */
@Table("plan_progress")
public record ActionProgress(
        @Id UUID id,
        UUID plan,
        UUID action,
        UUID meeting,
        LocalDate metOn,
        String done,
        String difference,
        ActionVerdict verdict,
        PersonNumbers withheldFrom) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "progress of action " + action;
    }
}
