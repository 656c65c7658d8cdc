package uk.childprotection.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A few people of one file, in the file's order, each once. Kept as one short text, {@code C1 C3}. */
public record PersonNumbers(@JsonValue List<PersonNumber> all) {

    public static final PersonNumbers NOBODY = new PersonNumbers(List.of());

    @JsonCreator
    public PersonNumbers {
        all = all == null ? List.of() : all.stream().distinct().sorted().toList();
    }

    public static PersonNumbers of(PersonNumber... numbers) {
        return new PersonNumbers(Arrays.asList(numbers));
    }

    /** Reads what {@link #value()} wrote; null and blank are nobody. */
    public static PersonNumbers parse(String text) {
        if (text == null || text.isBlank()) {
            return NOBODY;
        }
        return new PersonNumbers(Arrays.stream(text.strip().split("\\s+"))
                .map(PersonNumber::parse)
                .toList());
    }

    public String value() {
        return all.stream().map(PersonNumber::value).collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean contains(PersonNumber number) {
        return all.contains(number);
    }
}
