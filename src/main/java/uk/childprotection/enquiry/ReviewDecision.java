package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** What the team manager makes of a recorded outcome. */
public enum ReviewDecision implements Coded {
    APPROVE("Approve the outcome"),
    RETURN("Return it to the social worker");

    private final String label;

    ReviewDecision(String label) {
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
