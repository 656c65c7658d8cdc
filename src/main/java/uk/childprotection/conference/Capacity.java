package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** As what somebody is asked to a conference. */
public enum Capacity implements Coded {
    CHILD("Child"),
    PARENT("Parent"),
    PARENTAL_RESPONSIBILITY("Other adult with parental responsibility"),
    FAMILY("Other family or network"),
    PROFESSIONAL("Professional");

    private final String label;

    Capacity(String label) {
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
