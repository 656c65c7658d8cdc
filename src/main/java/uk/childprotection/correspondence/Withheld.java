package uk.childprotection.correspondence;

import java.util.List;
import uk.childprotection.casefile.PersonNumbers;

/**
 * A part of a letter that one or more readers must not see, because the chair kept them out of the part of the conference where it
 * was spoken of.
 */
public interface Withheld {

    /** Whose letters leave this out; mostly nobody's. */
    PersonNumbers withheldFrom();

    /** What is left of the parts for a reader. */
    static <T extends Withheld> List<T> seenBy(Eyes reader, List<T> parts) {
        return parts.stream().filter(reader::maySee).toList();
    }
}
