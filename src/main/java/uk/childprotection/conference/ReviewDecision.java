package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What a review decided for a child on the plan. */
public enum ReviewDecision implements Coded {
    CONTINUE("The plan goes on"),
    END("The plan ends");

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
