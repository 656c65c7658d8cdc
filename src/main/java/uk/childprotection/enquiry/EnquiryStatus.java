package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** How far a Section 47 enquiry has come. */
public enum EnquiryStatus implements Coded {
    CONCERN_REPORTED("Waiting for the strategy discussion"),
    UNDER_WAY("Under way"),
    CARRIED_OUT("Waiting for the outcome"),
    OUTCOME_RECORDED("Waiting for approval of the outcome"),
    OUTCOME_APPROVED("Outcome approved"),
    NOT_NEEDED("No enquiry needed");

    private final String label;

    EnquiryStatus(String label) {
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

    /** Whether something is still to be done. */
    public boolean isRunning() {
        return this != OUTCOME_APPROVED && this != NOT_NEEDED;
    }

    /** Whether a strategy discussion has begun the enquiry and its outcome is not approved yet. */
    public boolean isUnderWay() {
        return isRunning() && this != CONCERN_REPORTED;
    }

    boolean mayBecome(EnquiryStatus next) {
        return switch (this) {
            case CONCERN_REPORTED -> next == UNDER_WAY || next == NOT_NEEDED;
            case UNDER_WAY -> next == CARRIED_OUT;
            case CARRIED_OUT -> next == OUTCOME_RECORDED;
            case OUTCOME_RECORDED -> next == CARRIED_OUT || next == OUTCOME_APPROVED;
            case OUTCOME_APPROVED, NOT_NEEDED -> false;
        };
    }
}
