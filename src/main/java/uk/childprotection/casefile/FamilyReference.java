package uk.childprotection.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference of a family's case, for example {@code CP-2026-00042}: the year it was opened and a number within that year.
 * It is the business key of all the family's process instances and says nothing about the family.
 */
public record FamilyReference(int year, int number) {

    private static final Pattern FORM = Pattern.compile("CP-(\\d{4})-(\\d{5,9})");

    public FamilyReference {
        if (year < 2000 || year > 9999 || number < 1 || number > 999_999_999) {
            throw notAReference();
        }
    }

    /** Reads a reference as a person would type it; small letters and blanks around it are forgiven, anything else is refused. */
    @JsonCreator
    public static FamilyReference parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw notAReference();
        }
        return new FamilyReference(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** As it is written everywhere: at least five digits, more when a year needs them. */
    @JsonValue
    public String value() {
        return "CP-%04d-%05d".formatted(year, number);
    }

    @Override
    public String toString() {
        return value();
    }

    private static Refusal notAReference() {
        return new Refusal("A family reference looks like CP-2026-00042: CP, the year and at least five digits.");
    }
}
