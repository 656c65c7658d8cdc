package uk.childprotection.casefile;

/** Why the child needs help first of all: the primary need codes of the children in need census. */
public enum PrimaryNeed implements Coded {
    ABUSE_OR_NEGLECT("N1", "Abuse or neglect"),
    DISABILITY("N2", "Child’s disability or illness"),
    PARENTAL_DISABILITY("N3", "Parent’s disability or illness"),
    ACUTE_STRESS("N4", "Family in acute stress"),
    FAMILY_DYSFUNCTION("N5", "Family dysfunction"),
    UNACCEPTABLE_BEHAVIOUR("N6", "Socially unacceptable behaviour"),
    LOW_INCOME("N7", "Low income"),
    ABSENT_PARENTING("N8", "Absent parenting"),
    OTHER_CASES("N9", "Cases other than children in need"),
    NOT_STATED("N0", "Not stated");

    private final String code;
    private final String label;

    PrimaryNeed(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
