package uk.childprotection.correspondence;

import java.util.Set;

/** One thing a letter says in words that a person wrote, and who must not read it. */
public record Passage(String words, Set<String> withheldFrom) implements Withheld {

    public Passage {
        words = Required.text(words, "A passage of a letter");
        withheldFrom = Set.copyOf(withheldFrom);
    }

    /** Words for every reader. */
    public static Passage of(String words) {
        return new Passage(words, Set.of());
    }

    /** Words that the named recipients' letters leave out. */
    public static Passage withheldFrom(Set<String> readers, String words) {
        return new Passage(words, readers);
    }
}
