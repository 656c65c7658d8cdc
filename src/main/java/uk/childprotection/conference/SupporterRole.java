package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** As what somebody comes along with a person of the family. */
public enum SupporterRole implements Coded {
    FRIEND_OR_RELATIVE("Friend or relative"),
    SOLICITOR("Solicitor, as a supporter"),
    ADVOCATE("Advocate");

    private final String label;

    SupporterRole(String label) {
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
