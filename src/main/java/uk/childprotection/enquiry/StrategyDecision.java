package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** What a strategy discussion decides. */
public enum StrategyDecision implements Coded {
    NO_ENQUIRY("No Section 47 enquiry"),
    SINGLE_AGENCY("Section 47 enquiry by children’s social care alone"),
    JOINT("Section 47 enquiry jointly with the police");

    private final String label;

    StrategyDecision(String label) {
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

    /** Whether a Section 47 enquiry is carried out. */
    public boolean isEnquiry() {
        return this != NO_ENQUIRY;
    }
}
