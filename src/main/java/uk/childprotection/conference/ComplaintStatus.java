package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Where a complaint stands. */
public enum ComplaintStatus implements Coded {
    FOR_AGENCY("Sent on to the agency it is about"),
    LATE("Waits for the safeguarding manager, because it came late"),
    DECLINED("Came late and was not taken"),
    WITH_CHAIR("With the chair"),
    ANSWERED("Answered by the chair"),
    WITH_PANEL("With a panel"),
    SETTLED("Settled"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ComplaintStatus(String label) {
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

    /** Whether somebody has still to do something about it. */
    public boolean isOpen() {
        return switch (this) {
            case LATE, WITH_CHAIR, ANSWERED, WITH_PANEL -> true;
            case FOR_AGENCY, DECLINED, SETTLED, WITHDRAWN -> false;
        };
    }

    boolean mayBecome(ComplaintStatus next) {
        return switch (this) {
            case LATE -> next == WITH_CHAIR || next == DECLINED || next == WITHDRAWN;
            case WITH_CHAIR -> next == ANSWERED || next == WITHDRAWN;
            case ANSWERED -> next == WITH_PANEL || next == SETTLED || next == WITHDRAWN;
            case WITH_PANEL -> next == SETTLED || next == WITHDRAWN;
            case FOR_AGENCY, DECLINED, SETTLED, WITHDRAWN -> false;
        };
    }
}
