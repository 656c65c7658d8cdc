package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.YesNo;

/**
 * What a review decided, child by child: the answers to the form {@code record-review-decisions}.
 *
 * @param views a row for each child on the plan and each agency that was there
 * @param considered a row for each child of the household who is not on the plan
 * @param dissents who did not agree, professionals and family
 * @param removalMentioned whether taking a child away from the family was spoken of, so that the letter says to get legal advice
 * @param explained who told the family
 */
public record ReviewDecisionsTaken(
        List<DecisionsTaken.View> views,
        List<ForChild> children,
        List<Considered> considered,
        List<DecisionsTaken.NotAgreed> dissents,
        YesNo removalMentioned,
        Explanation explained) {

    /**
     * What was decided for a child on the plan.
     *
     * @param changed what has changed since the conference before
     * @param childsViews null for an unborn child
     * @param suffered whether the child has suffered significant harm since, as the chair concludes
     * @param likely whether the child is likely to suffer it
     * @param category null when the plan ends
     * @param categoryReason why the category is kept or changed; null when the plan ends
     * @param whySoEarly why the plan ends at the first review already; null otherwise
     * @param follows what follows the plan; null when it goes on
     * @param support that help in words; null when it goes on
     * @param withheldFrom who must not read the reasons, because they missed the part where they were spoken of
     */
    public record ForChild(
            PersonNumber number,
            String changed,
            String familysViews,
            String childsViews,
            YesNo suffered,
            YesNo likely,
            ReviewDecision decision,
            AbuseCategory category,
            String categoryReason,
            String reasons,
            String whySoEarly,
            FollowUp follows,
            String support,
            PersonNumbers withheldFrom) {

        public ForChild {
            withheldFrom = withheldFrom == null ? PersonNumbers.NOBODY : withheldFrom;
        }

        /** Whether the plan goes on for the child. */
        public boolean goesOn() {
            return decision == ReviewDecision.CONTINUE;
        }

        DecisionsTaken.ForChild asDecision() {
            return new DecisionsTaken.ForChild(
                    number,
                    familysViews,
                    childsViews,
                    suffered,
                    likely,
                    decision == null ? null : goesOn() ? PlanDecision.PLAN : PlanDecision.NO_PLAN,
                    category,
                    reasons,
                    follows,
                    support,
                    withheldFrom);
        }
    }

    /**
     * What was said of a child of the household who is not on the plan. Such a child comes onto a plan through an enquiry and an initial
     * conference only.
     *
     * @param enquiry whether there is cause for a Section 47 enquiry
     * @param follows what help the child gets
     */
    public record Considered(PersonNumber number, String words, YesNo enquiry, FollowUp follows) {}

    public ReviewDecisionsTaken {
        views = orNone(views);
        children = orNone(children);
        considered = orNone(considered);
        dissents = orNone(dissents);
    }

    /** What every conference decides. */
    DecisionsTaken asDecisions() {
        return new DecisionsTaken(
                views, children.stream().map(ForChild::asDecision).toList(), dissents, removalMentioned, explained);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "decisions of a review";
    }
}
