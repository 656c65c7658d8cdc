package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumbers;

/**
 * Who does what by when so that something changes. Its words are never overwritten: a changed action is a row of its own.
 *
 * @param place its place in the plan, from 1
 * @param change the place of the change it serves
 * @param who a person's number in the file, or {@code user:} and a user id
 * @param withheldFrom who must not read it
 * @param addedBy id of the core group, review conference or change of social worker that added it; null when the conference that made the plan did
 * @param replaces id of the action whose place it takes; null when it takes none's
 * @param endedBy id of the core group or review conference at which it was done, changed or dropped, or of the change of social worker that gave
 *     it to somebody else; null while it is open
 * @param endedOn that day
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
        PersonNumbers withheldFrom,
        UUID addedBy,
        UUID replaces,
        ActionState state,
        UUID endedBy,
        LocalDate endedOn,
        @Version long version) {

    /** Whether it is still to be done as it stands here. */
    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    /** Whether the conference that made the plan agreed it. */
    public boolean isOfConference() {
        return addedBy == null;
    }

    PlannedAction ended(ActionState became, UUID meeting, LocalDate on) {
        return new PlannedAction(
                id,
                plan,
                place,
                change,
                what,
                who,
                by,
                howWeShallKnow,
                withheldFrom,
                addedBy,
                replaces,
                became,
                meeting,
                on,
                version);
    }

    /** The same action in somebody else's hands, at another place of the plan. */
    PlannedAction givenTo(String owner, int newPlace, UUID handover) {
        return new PlannedAction(
                UUID.randomUUID(),
                plan,
                newPlace,
                change,
                what,
                owner,
                by,
                howWeShallKnow,
                withheldFrom,
                handover,
                id,
                ActionState.OPEN,
                null,
                null,
                0);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "action " + place + " of plan " + plan;
    }
}
