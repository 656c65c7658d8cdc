package uk.childprotection.casefile;

/** How somebody of the file has left. Whoever has left the household alone still belongs to the family and is still written to. */
public enum LeavingKind implements Coded {
    LEFT_HOUSEHOLD("Has left the household"),
    NO_LONGER_INVOLVED("Is no longer involved"),
    DIED("Has died");

    private final String label;

    LeavingKind(String label) {
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

    /** Whether nothing is done with this person any more: no list offers them, no letter is written to them. */
    public boolean isGone() {
        return this != LEFT_HOUSEHOLD;
    }
}
