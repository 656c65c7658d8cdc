package uk.childprotection.casefile;

/** Where a family's case stands. */
public enum FamilyStatus implements Coded {
    ENQUIRY("Section 47 enquiry"),
    TRANSFER_IN("Transfer in: another authority is responsible"),
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

    /**
     * A plan is made by a conference only, a closed case is not opened again but a new one begins, and another authority is responsible
     * from the beginning of a case or never.
     */
    boolean mayBecome(FamilyStatus next) {
        return switch (this) {
            case CLOSED -> false;
            case TRANSFER_IN, CONFERENCE, CHILD_PROTECTION_PLAN -> next != TRANSFER_IN;
            case ENQUIRY -> next != CHILD_PROTECTION_PLAN;
            case CHILD_IN_NEED, EARLY_HELP -> next != CHILD_PROTECTION_PLAN && next != TRANSFER_IN;
        };
    }
}
