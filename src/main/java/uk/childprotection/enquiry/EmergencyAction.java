package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** What is done at once when a child is in immediate danger. */
public enum EmergencyAction implements Coded {
    POLICE_PROTECTION("Police protection"),
    EMERGENCY_PROTECTION_ORDER("Emergency protection order"),
    OTHER("Another step"),
    NONE("None");

    private final String label;

    EmergencyAction(String label) {
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
