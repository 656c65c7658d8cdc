package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What the chair decided in case the conference is not quorate, or had to break off whether it was or not. */
public enum IfNotQuorate implements Coded {
    GO_ON("Go on all the same"),
    ADJOURN("Adjourn to another day"),
    CUT_SHORT("It was cut short: adjourn to another day");

    private final String label;

    IfNotQuorate(String label) {
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
