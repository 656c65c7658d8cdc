package uk.childprotection.casefile;

/** Where a family's case stands. */
public enum FamilyStatus implements Coded {
    ENQUIRY("Section 47 enquiry"),
    CONFERENCE("Child protection conference"),
    CHILD_PROTECTION_PLAN("Child protection plan"),
    CHILD_IN_NEED("Child in need"),
    EARLY_HELP("Early help"),
    CLOSED("Closed");

    private final String label;

    FamilyStatus(String label) {
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

    /** A plan is made by a conference only, and a closed case is not opened again: a new one begins. */
    boolean mayBecome(FamilyStatus next) {
        return switch (this) {
            case CLOSED -> false;
            case CONFERENCE, CHILD_PROTECTION_PLAN -> true;
            case ENQUIRY, CHILD_IN_NEED, EARLY_HELP -> next != CHILD_PROTECTION_PLAN;
        };
    }
}
