package uk.childprotection.casefile;

import java.util.Map;

/**
 * Which families an answer may hold: a condition in SQL on a row of the table {@code family} and its named parameters. The room
 * {@code access} makes it for a person.
 */
public record FamilyFilter(String condition, Map<String, Object> parameters) {

    public FamilyFilter {
        parameters = Map.copyOf(parameters);
    }

    /** Every family: for the application itself, never for a person. */
    public static FamilyFilter all() {
        return new FamilyFilter("true", Map.of());
    }
}
