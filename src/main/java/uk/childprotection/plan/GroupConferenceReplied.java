package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What a family says to the offer of a family group conference. */
public enum GroupConferenceReplied implements Coded {
    ACCEPTED("Yes, the family wants one"),
    DECLINED("No, not now");

    private final String label;

    GroupConferenceReplied(String label) {
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
