package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** What a Section 47 enquiry finds for one child. */
public enum Finding implements Coded {
    NOT_SUBSTANTIATED("Concerns not substantiated"),
    SUBSTANTIATED_NO_CONTINUING_RISK("Concerns substantiated, no continuing risk of significant harm"),
    CONTINUING_RISK("Concerns substantiated, continuing risk of significant harm");

    private final String label;

    Finding(String label) {
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

    /** Whether the child was found to have suffered harm, or to be likely to. */
    public boolean isSubstantiated() {
        return this != NOT_SUBSTANTIATED;
    }
}
