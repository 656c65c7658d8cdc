package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** Whether somebody who was expected at a core group came. */
public enum CoreGroupPresence implements Coded {
    CAME("Came"),
    STAND_IN("Somebody came in their place"),
    APOLOGIES("Sent apologies"),
    ABSENT("Did not come");

    private final String label;

    CoreGroupPresence(String label) {
        this.label = label;
    }

    /** Whether the person, or somebody in their place, was there. */
    public boolean isThere() {
        return this == CAME || this == STAND_IN;
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
