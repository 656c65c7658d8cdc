package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What the safeguarding manager says of a proposed end without a conference. */
public enum EndVerdict implements Coded {
    AGREE("Agreed: the child’s plan ends"),
    RETURN("Returned: the plan goes on meanwhile");

    private final String label;

    EndVerdict(String label) {
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
