package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What became of the day of a family group conference. */
public enum GroupConferenceNext implements Coded {
    HELD("It was held"),
    ANOTHER_DATE("It was not held; another date is agreed"),
    NOT_HELD("It was not held, and the family does not want another date");

    private final String label;

    GroupConferenceNext(String label) {
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
