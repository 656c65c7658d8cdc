package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What the chair does with the draft of a record. */
public enum RecordVerdict implements Coded {
    APPROVE("Approve it"),
    RETURN("Give it back");

    private final String label;

    RecordVerdict(String label) {
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
