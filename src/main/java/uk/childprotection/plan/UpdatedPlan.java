package uk.childprotection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.casefile.PersonNumbers;

/**
 * The plan as a review goes on with it: the answers to the form {@code agree-updated-plan}.
 *
 * @param children the children who stay on the plan, each with the lead social worker
 * @param coreGroup the members beside the lead social workers from now on
 * @param changes what becomes of each thing that had to change
 * @param newChanges what must change besides, each with a mark of its own
 * @param actions what was done about each action that was still to do, and what becomes of it
 * @param added new actions, each naming the number of the change it serves
 * @param familyParts what the family does from now on; parts that are not named again end
 * @param contingency what happens when things do not get better
 * @param visitsEvery the longest time between two visits to the children, in working days
 * @param nextCoreGroupAt null when the time is still to be told
 * @param nextCoreGroupPlace null when the place is still to be told
 */
public record UpdatedPlan(
        List<OutlinePlan.Child> children,
        PersonNumbers coreGroup,
        List<OfChange> changes,
        List<OutlinePlan.Change> newChanges,
        List<PlanUpdate.OfAction> actions,
        List<PlanUpdate.New> added,
        List<OutlinePlan.OwnPart> familyParts,
        String contingency,
        PersonNumbers contingencyWithheldFrom,
        Integer visitsEvery,
        LocalDate nextCoreGroupOn,
        LocalTime nextCoreGroupAt,
        String nextCoreGroupPlace,
        LocalDate nextReviewOn) {

    /**
     * What becomes of something that had to change.
     *
     * @param number its place in the plan
     */
    public record OfChange(String number, ChangeVerdict verdict) {

        boolean goesOn() {
            return verdict == ChangeVerdict.GOES_ON;
        }
    }

    public UpdatedPlan {
        children = orNone(children);
        coreGroup = orNobody(coreGroup);
        changes = orNone(changes);
        newChanges = orNone(newChanges);
        actions = orNone(actions);
        added = orNone(added);
        familyParts = orNone(familyParts);
        contingencyWithheldFrom = orNobody(contingencyWithheldFrom);
    }

    private static PersonNumbers orNobody(PersonNumbers people) {
        return people == null ? PersonNumbers.NOBODY : people;
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "updated plan";
    }
}
