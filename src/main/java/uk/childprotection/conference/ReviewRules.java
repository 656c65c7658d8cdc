package uk.childprotection.conference;

import java.util.List;
import java.util.Set;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * What makes the decisions of a review complete beyond those of any conference: what has changed for each child on the plan, why the
 * category is kept or changed, why a plan ends at the first review already, and a word about each other child of the household.
 *
 * @param onPlan the children who are on this plan or on another one
 * @param firstReview whether it is the first review of the plan
 */
record ReviewRules(FamilyFile file, Set<PersonNumber> onPlan, boolean firstReview) {

    void check(ReviewDecisionsTaken taken) {
        taken.children().forEach(this::checkChild);
        checkConsidered(taken.considered());
    }

    private void checkChild(ReviewDecisionsTaken.ForChild taken) {
        requireWords(taken.changed(), "What has changed since the conference before", taken.number());
        if (taken.decision() == null) {
            throw new Refusal("The conclusion and the decision need an answer for %s.".formatted(taken.number()));
        }
        if (taken.goesOn()) {
            requireWords(taken.categoryReason(), "Why is the category kept or changed?", taken.number());
        } else if (firstReview && isBlank(taken.whySoEarly())) {
            throw new Refusal(
                    "A plan does not end at its first review save for a reason of its own: say for %s why it ends so early."
                            .formatted(taken.number()));
        }
    }

    private void checkConsidered(List<ReviewDecisionsTaken.Considered> considered) {
        List<PersonNumber> others = file.children().stream()
                .map(Child::number)
                .filter(child -> !onPlan.contains(child))
                .toList();
        if (!considered.stream()
                .map(ReviewDecisionsTaken.Considered::number)
                .toList()
                .equals(others)) {
            throw new Refusal("A word is needed about every child of the household who is not on the plan, one each.");
        }
        for (ReviewDecisionsTaken.Considered one : considered) {
            requireWords(one.words(), "What was said of this child", one.number());
            if (one.enquiry() == null || one.follows() == null) {
                throw new Refusal(
                        "Say for %s whether there is cause for an enquiry, and what follows.".formatted(one.number()));
            }
        }
    }

    private static void requireWords(String answer, String question, PersonNumber child) {
        if (isBlank(answer)) {
            throw new Refusal("“%s” needs an answer for %s.".formatted(question, child));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
