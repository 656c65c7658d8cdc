package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** How much of the record of a conference somebody gets. */
public enum RecordExtent implements Coded {
    ALL("All of it"),
    PART("A part of it"),
    SUMMARY("The page in plain words only"),
    NONE("Nothing");

    private final String label;

    RecordExtent(String label) {
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
