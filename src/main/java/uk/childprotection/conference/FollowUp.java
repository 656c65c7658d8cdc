package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What follows for a child for whom there is no child protection plan. */
public enum FollowUp implements Coded {
    CHILD_IN_NEED("A child in need plan"),
    EARLY_HELP("Early help"),
    COURT("Court proceedings"),
    LOOKED_AFTER("The child is looked after"),
    NOTHING("No further help from children’s social care");

    private final String label;

    FollowUp(String label) {
        this.label = label;
    }

    /** Whether it protects a child who is still likely to suffer harm, in place of a plan. */
    boolean isProtection() {
        return this == COURT || this == LOOKED_AFTER;
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
