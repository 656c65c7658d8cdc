package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** What a complainant says to the chair’s answer. */
public enum ComplaintReplied implements Coded {
    ACCEPTED("The answer is accepted"),
    PANEL("A panel is asked for"),
    NO_REPLY("No reply came in time");

    private final String label;

    ComplaintReplied(String label) {
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
