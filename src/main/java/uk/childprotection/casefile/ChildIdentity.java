package uk.childprotection.casefile;

/**
 * Name and date of birth of a child in one comparable text, so that the same child is found again however it was typed. An unborn child
 * has none: two mothers of one surname may well be due on the same day.
 */
final class ChildIdentity {

    private static final int LONGEST = 300;

    private ChildIdentity() {}

    /** Null for an unborn child. */
    static String of(ChildDetails child) {
        return child.isUnborn()
                ? null
                : NameWords.cut(
                        child.dateOfBirth() + "|" + name(child.surname()) + "|" + name(child.firstNames()), LONGEST);
    }

    private static String name(String typed) {
        return String.join(" ", NameWords.of(typed));
    }
}
