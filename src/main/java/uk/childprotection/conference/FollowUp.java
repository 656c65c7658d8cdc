package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What follows for a child for whom there is no child protection plan. */
public enum FollowUp implements Coded {
    CHILD_IN_NEED("A child in need plan"),
    EARLY_HELP("Early help"),
    NOTHING("No further help from children’s social care");

    private final String label;

    FollowUp(String label) {
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
