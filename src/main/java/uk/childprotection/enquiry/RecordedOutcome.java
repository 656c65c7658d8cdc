package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * The outcome of an enquiry: for each child, and what follows.
 *
 * @param interimSafetyPlan how the children are kept safe until the conference; needed when any is at continuing risk
 * @param next how the case goes on; null when a conference decides that
 * @param nextWords what happens next, in the words of the letters
 * @param adults which adults of the family get the letter
 */
public record RecordedOutcome(
        List<ChildOutcome> children,
        String interimSafetyPlan,
        NextStep next,
        String nextWords,
        List<AdultTold> adults) {

    public RecordedOutcome {
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
    }

    void check() {
        children.forEach(ChildOutcome::check);
        adults.forEach(AdultTold::check);
        Rule.given(nextWords, "What happens next, in the words of the letters");
        if (isConferenceNeeded()) {
            if (interimSafetyPlan == null || interimSafetyPlan.isBlank()) {
                throw new Refusal(
                        "A child is at continuing risk: “Interim safety plan” must say how the children are kept "
                                + "safe until the conference.");
            }
            if (next != null) {
                throw new Refusal("A child is at continuing risk, so a conference decides how the case goes on: "
                        + "leave “How does the case go on?” empty.");
            }
        } else {
            Rule.given(next, "How does the case go on?");
        }
    }

    /** Whether any child is at continuing risk of significant harm. */
    @JsonIgnore
    public boolean isConferenceNeeded() {
        return children.stream().anyMatch(child -> child.finding() == Finding.CONTINUING_RISK);
    }

    /** The children at continuing risk of significant harm. */
    public Set<PersonNumber> childrenAtRisk() {
        return children.stream()
                .filter(child -> child.finding() == Finding.CONTINUING_RISK)
                .map(ChildOutcome::number)
                .collect(Collectors.toSet());
    }

    /**
     * Whether an initial conference follows: a child at continuing risk is on no plan. About one who is, the review of that plan decides.
     *
     * @param onAPlan the children of the family who are on a plan
     */
    public boolean isInitialConferenceNeeded(Set<PersonNumber> onAPlan) {
        return !onAPlan.containsAll(childrenAtRisk());
    }

    /** Whether harm was found for a child, but no conference follows: then an independent chair must have been consulted. */
    public boolean needsChairConsulted() {
        return !isConferenceNeeded()
                && children.stream().anyMatch(child -> child.finding().isSubstantiated());
    }

    /** The adults who get the letter about the outcome. */
    public Set<PersonNumber> adultsTold() {
        return adults.stream()
                .filter(adult -> adult.told().isYes())
                .map(AdultTold::number)
                .collect(Collectors.toSet());
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "enquiry outcome";
    }
}
