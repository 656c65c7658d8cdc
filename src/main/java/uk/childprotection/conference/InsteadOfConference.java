package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;
import uk.childprotection.casefile.Refusal;

/** How a family's case goes on when its conference is cancelled. */
public enum InsteadOfConference implements Coded {
    CHILD_IN_NEED("Child in need: assessment and support with the family’s agreement"),
    EARLY_HELP("Early help"),
    MOVED_AWAY("The family has moved: another authority takes over, and the case is closed here"),
    CLOSE("No further action: the case is closed"),
    ON_PLAN("A child of the family is on a plan, and the plan goes on");

    private final String label;

    InsteadOfConference(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Refuses an answer that does not fit the case: a plan ends by a conference only, and goes on only where there is one.
     *
     * @param childOnPlan whether a child of the family is on a plan now
     */
    public void check(boolean childOnPlan) {
        if (childOnPlan && this != ON_PLAN) {
            throw new Refusal("A child of this family is on a plan, and a plan ends by a conference only: choose “%s”."
                    .formatted(ON_PLAN.label));
        }
        if (!childOnPlan && this == ON_PLAN) {
            throw new Refusal("No child of this family is on a plan: choose how the case goes on without one.");
        }
    }
}
