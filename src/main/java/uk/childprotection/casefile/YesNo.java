package uk.childprotection.casefile;

/** The answer to a question that a form asks with “Yes” and “No”, so that nothing is taken for an answer that was not given. */
public enum YesNo implements Coded {
    YES("yes", "Yes"),
    NO("no", "No");

    private final String code;
    private final String label;

    YesNo(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The answer that a known fact amounts to. */
    public static YesNo of(boolean fact) {
        return fact ? YES : NO;
    }

    /** Whether the answer is yes. */
    public boolean isYes() {
        return this == YES;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
