package uk.childprotection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/**
 * A visit as it is written up: the answers to the form {@code record-visit}.
 *
 * @param visitedBy user id of the social worker who visited, or {@link #SOMEBODY_ELSE}
 * @param otherVisitor name and role of somebody else who visited
 * @param children each child on the plan
 * @param present who else was there
 * @param worry what was worrying; null when nothing was
 * @param worryAction what was done about it
 * @param lateBecause why it is written up late; null when it is not
 */
public record RecordedVisit(
        LocalDate visitedOn,
        LocalTime visitedAt,
        String visitedBy,
        String otherVisitor,
        YesNo announced,
        List<OfChild> children,
        String present,
        YesNo worried,
        String worry,
        String worryAction,
        String lateBecause) {

    /** Chosen as visitor when somebody visited who is none of the authority's social workers here. */
    public static final String SOMEBODY_ELSE = "other";

    /**
     * What was seen of a child. An unborn child is seen when the mother is; what is asked of a child that is born is then left open.
     *
     * @param words what the child said or showed
     * @param pregnancy how the pregnancy goes and what is prepared; null for a child that is born
     */
    public record OfChild(
            PersonNumber number,
            YesNo seen,
            String notSeenBecause,
            YesNo alone,
            String notAloneBecause,
            YesNo bedroom,
            String words,
            String pregnancy) {

        boolean wasSeen() {
            return seen == YesNo.YES;
        }

        /** Never the words: they would reach a log. */
        @Override
        public String toString() {
            return "visit to " + number;
        }
    }

    public RecordedVisit {
        children = children == null ? List.of() : List.copyOf(children);
    }

    boolean isBySomebodyElse() {
        return SOMEBODY_ELSE.equals(visitedBy);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "recorded visit";
    }
}
