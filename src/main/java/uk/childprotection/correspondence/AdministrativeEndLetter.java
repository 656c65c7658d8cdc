package uk.childprotection.correspondence;

import java.time.LocalDate;
import uk.childprotection.plan.PlanEnd;

/**
 * The plan of one child has ended without a conference: to those who were invited to the conference that made it and to the family. After a
 * death it is a letter of condolence to the family and asks professionals for care.
 *
 * @param audience for whom it is worded; to a child about the child's own plan
 * @param child the child as the reader knows it; the number in the file for a colleague
 * @param authority the authority that has taken over; {@code null} unless the child has moved to it
 * @param othersOnPlan whether the plan goes on for other children
 */
public record AdministrativeEndLetter(
        Audience audience,
        String child,
        PlanEnd reason,
        LocalDate endedOn,
        String authority,
        boolean othersOnPlan,
        String socialWorker)
        implements LetterContent {

    public AdministrativeEndLetter {
        Required.value(audience, "For whom the letter is");
        child = Required.text(child, "The child");
        Required.value(reason, "The reason");
        Required.value(endedOn, "The day on which the plan ended");
        if ((reason == PlanEnd.TRANSFERRED_OUT) != (authority != null)) {
            throw new IllegalArgumentException("An authority takes over when a child has moved, and only then");
        }
        if (audience == Audience.CHILD && reason == PlanEnd.DIED) {
            throw new IllegalArgumentException("No letter goes to a child who has died");
        }
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    /** Whether it tells of a death. */
    public boolean death() {
        return reason == PlanEnd.DIED;
    }

    /** Whether it tells the family of their child's death. */
    boolean isCondolence() {
        return death() && audience == Audience.FAMILY;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PLAN_ENDED_WITHOUT_CONFERENCE;
    }
}
