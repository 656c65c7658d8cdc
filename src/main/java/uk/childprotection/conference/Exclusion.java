package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** How much of a conference somebody is kept out of. */
public enum Exclusion implements Coded {
    NONE("Not excluded"),
    PART("Excluded from a part"),
    ALL("Excluded from all of it");

    private final String label;

    Exclusion(String label) {
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
