package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What of a decision a professional does not agree with. */
public enum DissentAbout implements Coded {
    PLAN("A plan is made or goes on"),
    NO_PLAN("No plan is made, or it ends"),
    CATEGORY("The category"),
    OTHER("Something else that was decided");

    private final String label;

    DissentAbout(String label) {
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
