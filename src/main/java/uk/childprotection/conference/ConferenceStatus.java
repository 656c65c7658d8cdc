package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Where a conference stands. */
public enum ConferenceStatus implements Coded {
    CALLED("Called, not booked yet"),
    BOOKED("Booked"),
    OPEN("Being held"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String label;

    ConferenceStatus(String label) {
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

    /** Whether the conference is still to be finished. */
    public boolean isRunning() {
        return this != HELD && this != CANCELLED;
    }

    /** A booked conference may be booked anew: rebooked, or adjourned to another day; one that is being held when it is cut short. */
    boolean mayBecome(ConferenceStatus next) {
        return switch (this) {
            case CALLED -> next == BOOKED || next == CANCELLED;
            case BOOKED -> next == BOOKED || next == OPEN || next == CANCELLED;
            case OPEN -> next == HELD || next == BOOKED;
            case HELD, CANCELLED -> false;
        };
    }
}
