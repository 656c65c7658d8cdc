package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What has become of an action of a plan. */
public enum ActionState implements Coded {
    OPEN("Still to do"),
    DONE("Done"),
    CHANGED("Changed"),
    DROPPED("Dropped");

    private final String label;

    ActionState(String label) {
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
