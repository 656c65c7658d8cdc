package uk.childprotection.correspondence;

import java.util.List;
import java.util.Optional;

/** How one letter speaks: its texts in the language of its reader, and in English where that has none. */
final class LetterVoice {

    private final LetterTexts texts;
    private final LetterLanguage language;
    private boolean saidInEnglish;

    LetterVoice(LetterTexts texts, LetterLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    LetterLanguage language() {
        return language;
    }

    /** Whether something had to be said in English so far though the letter is in another language. */
    boolean saidInEnglish() {
        return saidInEnglish;
    }

    /**
     * A text with what belongs in its places.
     *
     * @param templates those whose own texts come first
     * @throws IllegalStateException when there is no such text in English either
     */
    String say(List<String> templates, String key, Object... values) {
        Optional<String> words = texts.find(templates, key, language);
        if (words.isPresent()) {
            return LetterTexts.fill(words.get(), language, values);
        }
        saidInEnglish = true;
        return texts.find(templates, key, LetterLanguage.ENGLISH)
                .map(english -> LetterTexts.fill(english, LetterLanguage.ENGLISH, values))
                .orElseThrow(() -> new IllegalStateException("There is no text “" + key + "” for a letter"));
    }

    /** A text of its own, where the language has it. */
    Optional<String> sayIfKnown(String key, Object... values) {
        return texts.find(List.of(), key, language).map(words -> LetterTexts.fill(words, language, values));
    }
}
