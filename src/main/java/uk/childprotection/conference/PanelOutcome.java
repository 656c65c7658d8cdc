package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What a panel decides on a complaint. */
public enum PanelOutcome implements Coded {
    UPHELD("Upheld"),
    PARTLY("Partly upheld"),
    NOT_UPHELD("Not upheld");

    private final String label;

    PanelOutcome(String label) {
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
