package uk.childprotection.correspondence;

/** Who reads a letter to a child: the carer reads it out to a young one, and a young person is spoken to as one. */
public enum ChildReader {
    /** Of a child under 8: the letter goes to the parent or carer. */
    CARER,
    /** A child of 8 to 12. */
    CHILD,
    /** A child of 13 or over. */
    YOUNG_PERSON;

    private static final int READS_ALONE = 8;
    private static final int GROWN = 13;

    /** The reader of a letter to a child of this age. */
    public static ChildReader of(int age) {
        if (age < READS_ALONE) {
            return CARER;
        }
        return age < GROWN ? CHILD : YOUNG_PERSON;
    }
}
