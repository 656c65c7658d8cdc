package uk.childprotection.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;

/**
 * What a review decided, read at one moment.
 *
 * @param decided what every conference decides, for the children who were on the plan
 * @param children what a review adds for each of them, in the order of the file
 * @param considered the children of the household who were not on the plan
 */
public record DecidedReview(DecidedConference decided, List<ReviewedChild> children, List<ConsideredChild> considered) {

    /** Whether the plan goes on for any child. */
    public boolean isPlanGoingOn() {
        return decided.isPlanNeeded();
    }

    /** The children whom the review took off the plan. */
    public List<PersonNumber> ended() {
        return children.stream()
                .filter(child -> !child.goesOn())
                .map(ReviewedChild::child)
                .toList();
    }

    /** What a review adds for one child. */
    public Optional<ReviewedChild> child(PersonNumber number) {
        return children.stream().filter(child -> child.child().equals(number)).findFirst();
    }

    /**
     * Where the family's case stands when no plan is left: closed when nothing follows for any child and none is to be enquired about,
     * with early help when nothing more is needed, and child in need otherwise.
     */
    public FamilyStatus statusAfter() {
        if (isPlanGoingOn()) {
            return FamilyStatus.CHILD_PROTECTION_PLAN;
        }
        if (considered.stream().anyMatch(ConsideredChild::enquiry)) {
            return FamilyStatus.CHILD_IN_NEED;
        }
        List<FollowUp> follows = Stream.concat(
                        decided.decisions().stream().map(ChildDecision::follows),
                        considered.stream().map(ConsideredChild::follows))
                .distinct()
                .toList();
        if (follows.equals(List.of(FollowUp.NOTHING))) {
            return FamilyStatus.CLOSED;
        }
        boolean earlyHelpOnly = follows.stream().allMatch(one -> one == FollowUp.NOTHING || one == FollowUp.EARLY_HELP);
        return earlyHelpOnly ? FamilyStatus.EARLY_HELP : FamilyStatus.CHILD_IN_NEED;
    }
}
