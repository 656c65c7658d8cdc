package uk.childprotection.correspondence;

import java.util.List;

/**
 * What has been arranged so that a person can take part.
 *
 * @param interpreterLanguage the language an interpreter is booked for, such as "Polish"; {@code null} when none was asked for
 * @param others each a sentence of its own: "There is a ramp to the front door."
 */
public record Arrangements(String interpreterLanguage, List<String> others) {

    public Arrangements {
        others = List.copyOf(others);
    }

    /** Whether there is anything to tell. */
    public boolean any() {
        return interpreterLanguage != null || !others.isEmpty();
    }

    /** Nothing was asked for. */
    public static Arrangements none() {
        return new Arrangements(null, List.of());
    }
}
