package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.casefile.AbuseCategory;

/**
 * What a review says of a child beyond what any conference says.
 *
 * @param changed what has changed since the conference before
 * @param before the category of the plan until the review
 * @param category why the category is kept or changed; empty when the plan ends
 * @param early why the plan ends at its first review already; empty mostly
 * @param follows what follows the plan; {@code null} when it goes on
 */
public record ToldReview(
        List<Passage> changed, AbuseCategory before, List<Passage> category, List<Passage> early, String follows) {

    public ToldReview {
        changed = List.copyOf(changed);
        Required.value(before, "The category until the review");
        category = List.copyOf(category);
        early = List.copyOf(early);
    }

    ToldReview seenBy(Eyes reader) {
        return new ToldReview(
                Withheld.seenBy(reader, changed),
                before,
                Withheld.seenBy(reader, category),
                Withheld.seenBy(reader, early),
                follows);
    }
}
