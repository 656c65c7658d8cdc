package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** Where a family group conference stands. */
public enum GroupConferenceStatus implements Coded {
    OFFERED("Offered"),
    DECLINED("Declined"),
    ACCEPTED("Accepted, no date yet"),
    DATED("A date is agreed"),
    HELD("Held"),
    NOT_HELD("Accepted, and not held");

    private final String label;

    GroupConferenceStatus(String label) {
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

    /** Whether it is still to come to something. */
    public boolean isOpen() {
        return this == OFFERED || this == ACCEPTED || this == DATED;
    }

    boolean mayBecome(GroupConferenceStatus next) {
        return switch (this) {
            case OFFERED -> next == ACCEPTED || next == DECLINED;
            case ACCEPTED -> next == DATED;
            case DATED -> next == HELD || next == ACCEPTED || next == NOT_HELD;
            case DECLINED, HELD, NOT_HELD -> false;
        };
    }
}
