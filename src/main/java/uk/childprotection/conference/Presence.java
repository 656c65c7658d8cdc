package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Whether somebody was at a conference. */
public enum Presence implements Coded {
    CAME("Came"),
    PART("Came for a part"),
    APOLOGIES("Sent apologies"),
    ABSENT("Did not come"),
    EXCLUDED("Kept out of all of it"),
    NOT_INVITED("Not invited");

    private final String label;

    Presence(String label) {
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

    /** Whether the person was there for any of it. */
    public boolean isThere() {
        return this == CAME || this == PART;
    }
}
