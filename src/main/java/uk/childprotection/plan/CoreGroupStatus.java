package uk.childprotection.plan;

/** Where a core group stands: still to be held, held with enough members, or not. */
public enum CoreGroupStatus {
    PLANNED("Planned"),
    MET("Took place"),
    TOO_FEW("Too few came"),
    FELL_OUT("Fell out"),
    CALLED_OFF("Not held: the period of the plan ended before it");

    private final String label;

    CoreGroupStatus(String label) {
        this.label = label;
    }

    /** As pages and letters say it. */
    public String label() {
        return label;
    }
}
