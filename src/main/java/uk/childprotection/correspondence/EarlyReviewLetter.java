package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * What the chair answered to a request for an early review, to whoever asked; and, when the review comes forward, its new day to those
 * who belong to the plan. Names no child to a colleague's mailbox: the children are in the case file.
 *
 * @param audience for whom it is worded
 * @param asker whether the reader asked
 * @param children the children on the plan, as the reader knows them; empty for a colleague
 * @param wasOn the day agreed before
 * @param reviewOn the new day; {@code null} when it was declined
 * @param answer the chair's reason
 */
public record EarlyReviewLetter(
        Audience audience,
        boolean asker,
        List<String> children,
        LocalDate wasOn,
        LocalDate reviewOn,
        List<Passage> answer,
        String socialWorker)
        implements LetterContent {

    public EarlyReviewLetter {
        Required.value(audience, "For whom the letter is");
        children = List.copyOf(children);
        Required.value(wasOn, "The day agreed for the review");
        answer = List.copyOf(answer);
        socialWorker = Required.text(socialWorker, "The social worker");
        if (!asker && reviewOn == null) {
            throw new IllegalArgumentException("Only whoever asked is told that a review does not come forward");
        }
    }

    /** Whether the review comes forward. */
    public boolean accepted() {
        return reviewOn != null;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EARLY_REVIEW;
    }
}
