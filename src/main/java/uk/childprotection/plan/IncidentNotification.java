package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/**
 * Whether the death of a child is notified as a serious incident. An authority notifies the Child Safeguarding Practice Review Panel within
 * five working days where abuse or neglect is known or suspected (Children Act 2004, section 16C).
 */
public enum IncidentNotification implements Coded {
    MADE("The notification has been made"),
    TO_BE_MADE("It is to be made"),
    NOT_NEEDED("It was considered, and none is needed");

    private final String label;

    IncidentNotification(String label) {
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
