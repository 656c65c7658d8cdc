package uk.childprotection.correspondence;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The words of a letter, as a page and as plain text; written once. Only the address in its window changes with the way it goes. */
@Table("letter_words")
record LetterWords(@Id UUID letter, String html, String plain) {

    LetterWords withPage(String other) {
        return new LetterWords(letter, other, plain);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "words of " + letter;
    }
}
