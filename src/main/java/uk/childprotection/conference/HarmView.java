package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Whether an agency thinks that a child suffers significant harm. */
public enum HarmView implements Coded {
    YES("Yes"),
    NO("No"),
    CANNOT_SAY("Cannot say");

    private final String label;

    HarmView(String label) {
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
