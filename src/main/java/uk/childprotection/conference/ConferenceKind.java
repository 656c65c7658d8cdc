package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Which conference it is. */
public enum ConferenceKind implements Coded {
    INITIAL("Initial child protection conference"),
    REVIEW("Child protection review conference");

    private final String label;

    ConferenceKind(String label) {
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
