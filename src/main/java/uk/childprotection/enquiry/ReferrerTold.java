package uk.childprotection.enquiry;

import uk.childprotection.casefile.Coded;

/** How whoever made the referral learns what was decided: that an enquiry begins, or that none follows. */
public enum ReferrerTold implements Coded {
    BY_LETTER("By letter, written when this task is completed"),
    TOLD("Told already"),
    NOT_TOLD("Not told, for a reason");

    private final String label;

    ReferrerTold(String label) {
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
