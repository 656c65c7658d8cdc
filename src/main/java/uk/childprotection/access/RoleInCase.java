package uk.childprotection.access;

import uk.childprotection.casefile.Coded;

/** Why somebody is named in a family's case, beside the allocated social worker. */
public enum RoleInCase implements Coded {
    CHAIR("Conference chair"),
    MINUTE_TAKER("Minute taker"),
    CO_WORKER("Co-worker"),
    TEAM_MANAGER("Team manager"),
    STARTER("Opened the case"),
    ADVISER("Adviser");

    private final String label;

    RoleInCase(String label) {
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
