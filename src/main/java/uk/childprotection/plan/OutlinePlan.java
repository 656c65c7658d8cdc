package uk.childprotection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * The outline plan as it is agreed at a conference: the answers to the form {@code agree-outline-plan}.
 *
 * @param children the children the plan is for, each with the lead social worker
 * @param coreGroup the members beside the lead social workers, who always belong to it
 * @param changes what must change, each with a mark of its own
 * @param actions what is done about it, each naming the mark of the change it serves
 * @param contingency what happens when things do not get better
 * @param contingencyWithheldFrom who must not read the contingency, because they missed the part of the conference where it was spoken of
 * @param visitsEvery the longest time between two visits to the children, in working days
 * @param firstCoreGroupAt null when the time is still to be told
 * @param firstCoreGroupPlace null when the place is still to be told
 */
public record OutlinePlan(
        List<Child> children,
        PersonNumbers coreGroup,
        List<Change> changes,
        List<Action> actions,
        List<OwnPart> familyParts,
        String contingency,
        PersonNumbers contingencyWithheldFrom,
        Integer visitsEvery,
        LocalDate firstCoreGroupOn,
        LocalTime firstCoreGroupAt,
        String firstCoreGroupPlace,
        LocalDate firstReviewOn) {

    /**
     * A child the plan is for.
     *
     * @param leadSocialWorker user id
     */
    public record Child(PersonNumber number, String leadSocialWorker) {}

    /**
     * A risk or need, and what must change about it.
     *
     * @param change the mark by which actions name it
     * @param children the children it is about
     * @param withheldFrom who must not read it
     */
    public record Change(
            String change, PersonNumbers children, String need, String mustChange, PersonNumbers withheldFrom) {

        public Change {
            children = orNobody(children);
            withheldFrom = orNobody(withheldFrom);
        }
    }

    /**
     * One thing that is done so that something changes.
     *
     * @param change the mark of the change it serves
     * @param who the one person who answers for it: a person's number in the file, or {@code user:} and a user id
     * @param by the last day
     * @param withheldFrom who must not read it
     */
    public record Action(
            String change, String what, String who, LocalDate by, String howWeShallKnow, PersonNumbers withheldFrom) {

        public Action {
            withheldFrom = orNobody(withheldFrom);
        }
    }

    /**
     * What somebody of the family does themselves.
     *
     * @param who an adult or child of the family
     * @param withheldFrom who must not read it
     */
    public record OwnPart(PersonNumber who, String part, PersonNumbers withheldFrom) {

        public OwnPart {
            withheldFrom = orNobody(withheldFrom);
        }
    }

    public OutlinePlan {
        children = orNone(children);
        coreGroup = orNobody(coreGroup);
        changes = orNone(changes);
        actions = orNone(actions);
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
        return "outline plan";
    }
}
