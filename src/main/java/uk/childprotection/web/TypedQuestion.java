package uk.childprotection.web;

import java.util.regex.Pattern;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyQuestion.Kind;
import uk.childprotection.casefile.Refusal;

/**
 * Recognises what a person asks by. One field takes everything, for a date typed into a field for names would be answered with "not
 * known", and that answer has to be right.
 */
final class TypedQuestion {

    private static final int LONGEST = 200;
    private static final Pattern REFERENCE = Pattern.compile("(?i)CP\\W*\\d.*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s\\u00A0-]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TypedQuestion() {}

    static FamilyQuestion read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new Refusal("Type a name, a reference, a child’s date of birth or an NHS number.");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("That is too long for a name, a reference, a date or an NHS number.");
        }
        return FamilyQuestion.of(kind(text), text);
    }

    private static Kind kind(String text) {
        if (REFERENCE.matcher(text).matches()) {
            return Kind.REFERENCE;
        }
        if (DATE.matcher(text).matches()) {
            return Kind.DATE_OF_BIRTH;
        }
        if (NUMBER.matcher(text).matches()) {
            return Kind.NHS_NUMBER;
        }
        if (DIGIT.matcher(text).find()) {
            throw new Refusal(
                    "This is not a name, nor a reference like CP-2026-00042, a date of birth like 04/03/2016 or"
                            + " an NHS number of ten digits.");
        }
        return Kind.NAME;
    }
}
