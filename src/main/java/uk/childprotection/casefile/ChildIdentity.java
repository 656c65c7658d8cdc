package uk.childprotection.casefile;

/** Name and date of a child in one comparable text, so that the same child is found again however it was typed. */
final class ChildIdentity {

    private static final int LONGEST = 300;

    private ChildIdentity() {}

    static String of(ChildDetails child) {
        String date = child.isUnborn()
                ? "expected " + child.expectedOn()
                : child.dateOfBirth().toString();
        return NameWords.cut(date + "|" + name(child.surname()) + "|" + name(child.firstNames()), LONGEST);
    }

    private static String name(String typed) {
        return String.join(" ", NameWords.of(typed));
    }
}
