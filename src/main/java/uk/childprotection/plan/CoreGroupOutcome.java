package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What became of the day of a core group. */
public enum CoreGroupOutcome implements Coded {
    TOOK_PLACE("tookPlace", "It took place"),
    TOO_FEW("tooFew", "Too few came, so the plan could not be looked at properly"),
    FELL_OUT("fellOut", "It fell out"),
    MOVED("moved", "It is still to come: the day, the time or the place is changed");

    private final String code;
    private final String label;

    CoreGroupOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether people came together, enough of them or not. */
    boolean peopleCame() {
        return this == TOOK_PLACE || this == TOO_FEW;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
