package uk.childprotection.casefile;

/** What reaches an adult safely. Somebody else may open the post, read the telephone or be the danger. */
public enum SafeContact implements Coded {
    POST_AND_EMAIL("By post and by e-mail"),
    POST("By post to the address"),
    EMAIL("By e-mail"),
    PHONE("By telephone first"),
    BY_HAND("By hand, from the social worker"),
    NOT_AT_ADDRESS("Never to the address: see the words beside it"),
    NOT_KNOWN("Not known yet: ask before anything is sent");

    private final String label;

    SafeContact(String label) {
        this.label = label;
    }

    /** Whether a letter may be posted to the person's address. */
    public boolean allowsPost() {
        return this == POST_AND_EMAIL || this == POST;
    }

    /** Whether the person may be written to by e-mail. */
    public boolean allowsEmail() {
        return this == POST_AND_EMAIL || this == EMAIL;
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
