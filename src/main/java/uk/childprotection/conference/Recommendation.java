package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What the social worker recommends for a child. */
public enum Recommendation implements Coded {
    PLAN("A child protection plan"),
    NO_PLAN("No child protection plan");

    private final String label;

    Recommendation(String label) {
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
