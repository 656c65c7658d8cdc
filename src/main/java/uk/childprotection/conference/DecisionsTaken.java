package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.YesNo;

/**
 * What a conference decided, child by child: the answers to the form {@code record-decisions}.
 *
 * @param views a row for each child and each agency that was there
 * @param dissents who did not agree, professionals and family
 * @param removalMentioned whether taking a child away from the family was spoken of, so that the letter says to get legal advice
 * @param explained who told the family
 */
public record DecisionsTaken(
        List<View> views,
        List<ForChild> children,
        List<NotAgreed> dissents,
        YesNo removalMentioned,
        Explanation explained) {

    /**
     * What one agency thinks about one child.
     *
     * @param number the child's and the attendee's number, {@code C1-P2}
     * @param words what they said, if anything is to be kept
     */
    public record View(String number, HarmView suffered, HarmView likely, String words) {}

    /**
     * What was decided for one child.
     *
     * @param childsViews null for an unborn child
     * @param suffered whether the child has suffered significant harm, as the chair concludes
     * @param likely whether the child is likely to suffer it
     * @param category null without a plan
     * @param follows what follows instead; null with a plan
     * @param support that help in words; null with a plan
     * @param withheldFrom who must not read the reasons, because they missed the part where they were spoken of
     */
    public record ForChild(
            PersonNumber number,
            String familysViews,
            String childsViews,
            YesNo suffered,
            YesNo likely,
            PlanDecision decision,
            AbuseCategory category,
            String reasons,
            FollowUp follows,
            String support,
            PersonNumbers withheldFrom) {

        public ForChild {
            withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
        }
    }

    /**
     * Somebody who did not agree.
     *
     * @param who the attendee's number
     * @param withheldFrom who must not read it
     */
    public record NotAgreed(String who, PersonNumber child, String reason, PersonNumbers withheldFrom) {

        public NotAgreed {
            withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
        }
    }

    public DecisionsTaken {
        views = orNone(views);
        children = orNone(children);
        dissents = orNone(dissents);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "decisions of a conference";
    }
}
