package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What follows when a decision of a conference was looked at again. Neither a dissent nor a complaint changes the decision itself. */
public enum Reconsideration implements Coded {
    STANDS("The decision stands, and nothing else follows"),
    EARLY_REVIEW("The plan is reviewed early"),
    NEW_CONFERENCE("A new conference is needed, through an enquiry");

    private final String label;

    Reconsideration(String label) {
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
