package uk.childprotection.casefile;

/** Why a case was closed: the closure reason codes of the children in need census. */
public enum ClosureReason implements Coded {
    ADOPTED("RC1", "Adopted"),
    DIED("RC2", "Died"),
    CHILD_ARRANGEMENTS_ORDER("RC3", "Child arrangements order"),
    SPECIAL_GUARDIANSHIP("RC4", "Special guardianship order"),
    TRANSFERRED("RC5", "Transferred to another local authority"),
    ADULT_SERVICES("RC6", "Transferred to adult services"),
    OTHER("RC7", "Other, including no longer in need"),
    ASSESSED_NO_ACTION("RC8", "After assessment, no further action"),
    ASSESSED_EARLY_HELP("RC9", "After assessment, to early help");

    private final String code;
    private final String label;

    ClosureReason(String code, String label) {
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
