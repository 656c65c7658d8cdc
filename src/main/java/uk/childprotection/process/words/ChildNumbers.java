package uk.childprotection.process.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.childprotection.casefile.PersonNumber;

/** Several children by their numbers in the file, which name nobody. */
public final class ChildNumbers {

    private ChildNumbers() {}

    /** As a variable of a process holds them: {@code C1,C2}. */
    public static String written(List<PersonNumber> children) {
        return children.stream().map(PersonNumber::value).collect(Collectors.joining(","));
    }

    /** From a variable of a process; none from an empty one. */
    public static List<PersonNumber> read(String written) {
        return Arrays.stream(written.split(","))
                .filter(number -> !number.isBlank())
                .map(PersonNumber::parse)
                .toList();
    }

    /** In a sentence: {@code C1, C2 and C3}. */
    public static String inWords(List<PersonNumber> children) {
        String all = children.stream().sorted().map(PersonNumber::value).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and" + all.substring(last + 1);
    }
}
