package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What the chair does with a correction that somebody asks for. */
public enum CorrectionVerdict implements Coded {
    ACCEPT("Accept it: everyone who had the record gets a corrected one"),
    NOTE("Note it: it is kept with the record, which stays as it is");

    private final String label;

    CorrectionVerdict(String label) {
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
