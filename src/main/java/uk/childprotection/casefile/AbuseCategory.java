package uk.childprotection.casefile;

/** The category under which a child protection plan is made: the codes of the children in need census. */
public enum AbuseCategory implements Coded {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    MUL("Multiple");

    private final String label;

    AbuseCategory(String label) {
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
