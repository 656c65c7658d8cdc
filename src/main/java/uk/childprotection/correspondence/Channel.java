package uk.childprotection.correspondence;

/** The ways in which a letter goes to its reader. */
public enum Channel {
    /** The whole letter by e-mail, to a domain on the authority's list. */
    SECURE_EMAIL("E-mail"),
    /** An e-mail that says only that there is something to read after signing in: for colleagues elsewhere. */
    NOTICE("Notice by e-mail"),
    /** An e-mail that says only that a letter is coming, and the letter on paper. */
    NOTICE_AND_POST("Notice by e-mail, letter by post"),
    /** An e-mail that says only that a letter is coming, and the letter handed over by a person. */
    NOTICE_AND_BY_HAND("Notice by e-mail, letter by hand"),
    POST("Post"),
    BY_HAND("By hand");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether anything goes by e-mail. */
    public boolean mailed() {
        return this != POST && this != BY_HAND;
    }

    /** Whether paper is put into the post. */
    public boolean posted() {
        return this == POST || this == NOTICE_AND_POST;
    }

    /** Whether a person hands the paper over. */
    public boolean handedOver() {
        return this == BY_HAND || this == NOTICE_AND_BY_HAND;
    }
}
