package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * A part of a letter that one or more readers must not see, because the chair kept them out of the part of the conference where it
 * was spoken of.
 */
public interface Withheld {

    /** Whose letters leave this out; mostly nobody's. */
    PersonNumbers withheldFrom();

    /** What is left of the parts for anybody. */
    static <T extends Withheld> List<T> openToAll(List<T> parts) {
        return parts.stream()
                .filter(part -> part.withheldFrom().equals(PersonNumbers.NOBODY))
                .toList();
    }

    /** What is left of the parts for one reader. */
    static <T extends Withheld> List<T> seenBy(PersonNumber reader, List<T> parts) {
        return parts.stream()
                .filter(part -> !part.withheldFrom().contains(reader))
                .toList();
    }
}
