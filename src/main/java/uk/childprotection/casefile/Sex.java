package uk.childprotection.casefile;

/** Sex as the children in need census records it; an unborn child is unknown. */
public enum Sex implements Coded {
    FEMALE("F", "Female"),
    MALE("M", "Male"),
    UNKNOWN("U", "Unknown or unborn");

    private final String code;
    private final String label;

    Sex(String code, String label) {
        this.code = code;
        this.label = label;
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
