package uk.childprotection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What became of a core group: the answers to the form {@code hold-core-group}.
 *
 * @param heldOn the day on which people came together; null when nobody did
 * @param reason why it fell out, why too few came, or why it is moved
 * @param chairedBy who held it: a person's number in the file, or {@code user:} and a user id
 * @param attendance one entry for each member who was expected
 * @param others who came besides
 * @param actions what was said of each action of the plan that is still to do
 * @param added new actions
 * @param childrensWords what the children said, or what was said for them
 * @param wordsWithheldFrom who must not read the family's and the children's words, nor the reason
 * @param nextOn the day on which the core group meets next; the new day when this one is moved
 * @param nextAt null when the time is still to be told
 * @param nextPlace null when the place is still to be told
 */
public record CoreGroupRecord(
        CoreGroupOutcome outcome,
        LocalDate heldOn,
        String reason,
        String chairedBy,
        List<Attendee> attendance,
        List<Other> others,
        List<PlanUpdate.OfAction> actions,
        List<PlanUpdate.New> added,
        String familysWords,
        String childrensWords,
        PersonNumbers wordsWithheldFrom,
        LocalDate nextOn,
        LocalTime nextAt,
        String nextPlace) {

    /**
     * Whether a member came.
     *
     * @param number the member's number in the file; {@code S1}, {@code S2} for the lead social workers
     */
    public record Attendee(String number, CoreGroupPresence came) {}

    /** Somebody who came and is no member. */
    public record Other(String name, String role) {

        /** Never the name: it would reach a log. */
        @Override
        public String toString() {
            return "somebody else";
        }
    }

    public CoreGroupRecord {
        attendance = orNone(attendance);
        others = orNone(others);
        actions = orNone(actions);
        added = orNone(added);
        wordsWithheldFrom = wordsWithheldFrom == null ? PersonNumbers.NOBODY : wordsWithheldFrom;
    }

    CoreGroup.When next() {
        return new CoreGroup.When(nextOn, nextAt, nextPlace);
    }

    PlanUpdate update() {
        return new PlanUpdate(actions, added);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "record of a core group";
    }
}
