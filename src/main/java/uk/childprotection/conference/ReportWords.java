package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;

/**
 * What the social worker's report says: the answers of the form {@code write-social-work-report}.
 *
 * @param history the family's history and what has happened so far
 * @param worries what the worries are
 * @param goingWell what goes well and keeps the children safe
 * @param parenting how the parents and carers meet the children's needs
 */
public record ReportWords(
        String history,
        String worries,
        String goingWell,
        List<OfChild> children,
        String parenting,
        List<OfParent> parents,
        String analysis,
        String recommendation) {

    public ReportWords {
        children = children == null ? List.of() : List.copyOf(children);
        parents = parents == null ? List.of() : List.copyOf(parents);
    }

    /**
     * What the report says of one child.
     *
     * @param life what it is like to be this child in the family
     * @param views the child's own views and wishes; null for an unborn child
     * @param changed what has changed for the child since the last conference; null in a report to an initial conference
     * @param planDone what of the plan was done for the child and what was not; null for a child not on a plan
     * @param category the category recommended; null when no plan is
     */
    public record OfChild(
            PersonNumber number,
            String life,
            String views,
            String needs,
            String changed,
            String planDone,
            Recommendation recommended,
            AbuseCategory category) {}

    /** What one parent thinks. */
    public record OfParent(PersonNumber number, String views) {}

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "social worker's report";
    }
}
