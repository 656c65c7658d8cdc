package uk.childprotection.casefile;

import java.util.Arrays;
import java.util.List;

/** A code list as a form offers it. */
public final class CodeList {

    /** An option of a select or radio in a form: the code it sends and the words it shows. */
    public record Option(String value, String label) {}

    private CodeList() {}

    /** All entries of the list, in its order. */
    public static <E extends Enum<E> & Coded> List<Option> options(Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** The entry with this code; a code that is not in the list is refused. */
    public static <E extends Enum<E> & Coded> E entry(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("Choose one of the options that are offered."));
    }
}
