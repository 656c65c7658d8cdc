package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.casefile.AbuseCategory;

/**
 * What the conference decided for one child.
 *
 * @param category the category of the plan; {@code null} when there is no plan
 * @param leadSocialWorker the child's lead social worker; {@code null} when there is no plan
 * @param support the help that follows, above all when there is no plan
 * @param review what a review adds; {@code null} for any other conference
 */
public record ToldDecision(
        String child,
        AbuseCategory category,
        List<Passage> reasons,
        String leadSocialWorker,
        List<Passage> support,
        ToldReview review) {

    /** What an initial conference decided. */
    public ToldDecision(
            String child,
            AbuseCategory category,
            List<Passage> reasons,
            String leadSocialWorker,
            List<Passage> support) {
        this(child, category, reasons, leadSocialWorker, support, null);
    }

    public ToldDecision {
        child = Required.text(child, "The name of the child");
        reasons = List.copyOf(reasons);
        support = List.copyOf(support);
        if (category != null) {
            leadSocialWorker = Required.text(leadSocialWorker, "The lead social worker of a child with a plan");
        }
    }

    /** Whether the child has a child protection plan from now on. */
    public boolean plan() {
        return category != null;
    }

    /** Whether a review took the child off the plan. */
    public boolean ended() {
        return review != null && !plan();
    }

    /** Whether a review put the child under another category. */
    public boolean otherCategory() {
        return review != null && plan() && review.before() != category;
    }

    ToldDecision seenBy(Eyes reader) {
        return new ToldDecision(
                child,
                category,
                Withheld.seenBy(reader, reasons),
                leadSocialWorker,
                Withheld.seenBy(reader, support),
                review == null ? null : review.seenBy(reader));
    }
}
