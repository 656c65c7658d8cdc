package uk.childprotection.correspondence;

import java.util.List;

/** What a letter's content must have; a gap is a mistake of the caller, never of the person who reads the message. */
final class Required {

    private Required() {}

    static String text(String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
        return text.strip();
    }

    static <T> T value(T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }

    static <T> List<T> some(List<T> values, String what) {
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException(what + " must name at least one");
        }
        return List.copyOf(values);
    }
}
