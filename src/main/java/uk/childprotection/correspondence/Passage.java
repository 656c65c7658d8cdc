package uk.childprotection.correspondence;

import uk.childprotection.casefile.PersonNumbers;

/** One thing a letter says in words that a person wrote, and who must not read it. */
public record Passage(String words, PersonNumbers withheldFrom) implements Withheld {

    public Passage {
        words = Required.text(words, "A passage of a letter");
        Required.value(withheldFrom, "Who must not read a passage");
    }

    /** Words for every reader. */
    public static Passage of(String words) {
        return new Passage(words, PersonNumbers.NOBODY);
    }
}
