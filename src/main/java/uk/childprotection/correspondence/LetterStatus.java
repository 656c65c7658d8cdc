package uk.childprotection.correspondence;

/** What has become of a letter. */
public enum LetterStatus {
    WRITTEN("Written, on its way"),
    SENT("Sent by e-mail"),
    TO_POST("Waiting to be posted"),
    POSTED("Posted"),
    TO_HAND_OVER("Waiting to be handed over"),
    HANDED_OVER("Handed over"),
    FAILED("Not delivered"),
    /** Its e-mail was taken by the mail server and came back later. */
    RETURNED("Came back undelivered"),
    WITHDRAWN("Withdrawn");

    private final String label;

    LetterStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the letter has left for its reader. */
    public boolean gone() {
        return this == SENT || this == POSTED || this == HANDED_OVER;
    }

    /** Whether only a person can see to it that the letter reaches its reader. */
    public boolean needsMending() {
        return this == FAILED || this == RETURNED;
    }

    /** Whether the letter waits for a person with the paper. */
    public boolean waitsForPaper() {
        return this == TO_POST || this == TO_HAND_OVER;
    }
}
