package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumbers;

/**
 * Who does what by when so that something changes.
 *
 * @param place its place in the plan, from 1
 * @param change the place of the change it serves
 * @param who a person's number in the file, or {@code user:} and a user id
 * @param withheldFrom who must not read it
 */
@Table("plan_action")
public record PlannedAction(
        @Id UUID id,
        UUID plan,
        int place,
        @Column("change_place") int change,
        String what,
        String who,
        @Column("by_when") LocalDate by,
        String howWeShallKnow,
        PersonNumbers withheldFrom) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "action " + place + " of plan " + plan;
    }
}
