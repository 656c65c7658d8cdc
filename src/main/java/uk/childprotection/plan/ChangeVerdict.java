package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What a review makes of something that had to change. */
public enum ChangeVerdict implements Coded {
    GOES_ON("It still has to change"),
    REACHED("It has changed as it had to"),
    DROPPED("It is no longer part of the plan");

    private final String label;

    ChangeVerdict(String label) {
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
