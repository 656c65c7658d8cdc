package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What a conference decided for one child. */
public enum PlanDecision implements Coded {
    PLAN("Child protection plan"),
    NO_PLAN("No child protection plan");

    private final String label;

    PlanDecision(String label) {
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
