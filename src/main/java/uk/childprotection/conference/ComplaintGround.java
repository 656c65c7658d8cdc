package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What about a conference a family can complain of. */
public enum ComplaintGround implements Coded {
    PROCESS("How the conference was prepared or held"),
    DECISION("The decision to make, not to make, or to continue a plan"),
    CATEGORY("The category of the plan");

    private final String label;

    ComplaintGround(String label) {
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
}
