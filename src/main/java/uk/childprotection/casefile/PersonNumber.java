package uk.childprotection.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's number in the family's file: {@code C1} the first child, {@code A2} the second adult, {@code P3} the third professional. */
public record PersonNumber(Kind kind, int position) implements Comparable<PersonNumber> {

    /** What a person is in the file. */
    public enum Kind {
        CHILD("C"),
        ADULT("A"),
        PROFESSIONAL("P");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    private static final Pattern FORM = Pattern.compile("([CAP])([1-9]\\d{0,3})");

    public PersonNumber {
        if (kind == null || position < 1 || position > 9999) {
            throw notANumber();
        }
    }

    public static PersonNumber child(int position) {
        return new PersonNumber(Kind.CHILD, position);
    }

    public static PersonNumber adult(int position) {
        return new PersonNumber(Kind.ADULT, position);
    }

    public static PersonNumber professional(int position) {
        return new PersonNumber(Kind.PROFESSIONAL, position);
    }

    /** Reads {@code C1}, {@code A2}, {@code P3}; anything else is refused. */
    @JsonCreator
    public static PersonNumber parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw notANumber();
        }
        int position = Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1)) {
            case "C" -> child(position);
            case "A" -> adult(position);
            default -> professional(position);
        };
    }

    @JsonValue
    public String value() {
        return kind.letter + position;
    }

    public boolean isChild() {
        return kind == Kind.CHILD;
    }

    public boolean isAdult() {
        return kind == Kind.ADULT;
    }

    public boolean isProfessional() {
        return kind == Kind.PROFESSIONAL;
    }

    /** Children first, then adults, then professionals, each in the order they came into the file. */
    @Override
    public int compareTo(PersonNumber other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(position, other.position);
    }

    @Override
    public String toString() {
        return value();
    }

    private static Refusal notANumber() {
        return new Refusal("A person's number in the file is C, A or P and a number, for example C1.");
    }
}
