package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** How far somebody of the family has read the reports before the conference. */
public enum ReportsRead implements Coded {
    READ("Has read them"),
    GIVEN_TIME("Has not, and is given time before the conference"),
    DECLINED("Has not, and does not want to"),
    TOO_YOUNG("Is too young: they were explained as suits the child");

    private final String label;

    ReportsRead(String label) {
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
