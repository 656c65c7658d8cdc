package uk.childprotection.correspondence;

import java.util.List;
import java.util.Set;

/**
 * A part of a letter that one or more readers must not see, because the chair kept them out of the part of the conference where it
 * was spoken of.
 */
public interface Withheld {

    /** The recipients, by number such as {@code A1}, whose letters leave this out; mostly nobody. */
    Set<String> withheldFrom();

    /** What is left of the parts for one reader. */
    static <T extends Withheld> List<T> seenBy(String reader, List<T> parts) {
        return parts.stream()
                .filter(part -> !part.withheldFrom().contains(reader))
                .toList();
    }
}
