package uk.childprotection.casefile;

/** Whether an adult holds parental responsibility for a child (Children Act 1989, section 3). */
public enum ParentalResponsibility implements Coded {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known yet");

    private final String label;

    ParentalResponsibility(String label) {
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
