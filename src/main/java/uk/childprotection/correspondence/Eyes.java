package uk.childprotection.correspondence;

import uk.childprotection.casefile.PersonNumber;

/**
 * Whose eyes a letter's words meet.
 *
 * @param reader {@code null} for a letter that anybody may hear, because it is read out
 */
record Eyes(PersonNumber reader) {

    /** Of one person, who reads alone. */
    static Eyes of(PersonNumber reader) {
        return new Eyes(Required.value(reader, "The reader of a letter"));
    }

    /** Of whoever reads a letter out: nothing that is withheld from anybody may stand in it. */
    static Eyes readingOut() {
        return new Eyes(null);
    }

    /** Whether a part of a letter is for them. */
    boolean maySee(Withheld part) {
        return reader == null
                ? part.withheldFrom().isEmpty()
                : !part.withheldFrom().contains(reader);
    }
}
