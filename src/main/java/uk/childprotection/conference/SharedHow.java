package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** How a report reached a person of the family. */
public enum SharedHow implements Coded {
    READ_TOGETHER("Read through together"),
    HANDED_OVER("Handed over"),
    POSTED("Posted"),
    MAILED("Sent by secure e-mail"),
    INTERPRETED("Read with an interpreter or in another language"),
    EXPLAINED("Explained in words that suit the child");

    private final String label;

    SharedHow(String label) {
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
