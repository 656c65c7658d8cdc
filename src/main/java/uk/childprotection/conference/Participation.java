package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** How a child took part in a conference: the participation codes of the national returns. */
public enum Participation implements Coded {
    PN0("Under 4 years old"),
    PN1("There, and spoke"),
    PN2("There, and an advocate spoke"),
    PN3("There, and conveyed views by other means"),
    PN4("There, and did not convey views"),
    PN5("Not there, and briefed an advocate to speak"),
    PN6("Not there, and sent views"),
    PN7("Not there, and views not conveyed");

    /** Children under this age have a code of their own. */
    static final int FIRST_AGE = 4;

    private final String label;

    Participation(String label) {
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

    /** Whether the code is for a child of this age. */
    boolean isForAge(int years) {
        return (this == PN0) == (years < FIRST_AGE);
    }

    /** Whether the child was not there, so that somebody else had to bring the child's views. */
    boolean isWithoutChild() {
        return this == PN5 || this == PN6 || this == PN7;
    }

    /** Whether the code can be for a child who was, or was not, there. */
    boolean isForPresence(boolean there) {
        return switch (this) {
            case PN0 -> true;
            case PN1, PN2, PN3, PN4 -> there;
            case PN5, PN6, PN7 -> !there;
        };
    }
}
