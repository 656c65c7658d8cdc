package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * A child protection plan has ended: to whoever was invited to the conference that made it and is told nothing else by the review.
 *
 * @param audience for whom it is worded
 * @param children the children who were on the plan, as the reader knows them
 * @param endedOn the day of the review
 * @param follows for a professional, what follows for each child; empty for anybody else
 */
public record PlanEndedLetter(
        Audience audience, List<String> children, LocalDate endedOn, List<String> follows, String socialWorker)
        implements LetterContent {

    public PlanEndedLetter {
        Required.value(audience, "For whom the letter is");
        children = Required.some(children, "The children of the plan");
        Required.value(endedOn, "The day the plan ended");
        follows = List.copyOf(follows);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PLAN_ENDED;
    }
}
