package uk.childprotection.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line at the head of a letter about its language: that nobody has checked the translation yet, what stays in English, or that a
 * translation is offered.
 *
 * @param language the language the line itself is in
 * @param direction in which it is read: {@code ltr} or {@code rtl}
 */
record LanguageLine(String words, String language, String direction) {

    /**
     * The lines of a letter.
     *
     * @param voice of the letter when it had been worded
     * @param asked the language the reader needs; empty when it is not known
     * @param otherThanEnglish whether the reader needs another language than English
     */
    static List<LanguageLine> of(
            LetterVoice voice, LetterTexts texts, Optional<LetterLanguage> asked, boolean otherThanEnglish) {
        if (!otherThanEnglish) {
            return List.of();
        }
        LetterVoice english = new LetterVoice(texts, LetterLanguage.ENGLISH);
        LetterVoice readers = new LetterVoice(texts, asked.orElse(LetterLanguage.ENGLISH));
        List<LanguageLine> lines = new ArrayList<>();
        if (!voice.language().isEnglish()) {
            if (!voice.say(List.of(), "translation.checked").equals("yes")) {
                both(readers, english, "translation.not-checked", lines);
            }
            line(readers, "translation.own-words", lines);
        }
        if (voice.language().isEnglish() || voice.saidInEnglish()) {
            both(readers, english, "translation.offer", lines);
        }
        return lines;
    }

    private static void both(LetterVoice readers, LetterVoice english, String key, List<LanguageLine> lines) {
        if (!readers.language().isEnglish()) {
            line(readers, key, lines);
        }
        line(english, key, lines);
    }

    private static void line(LetterVoice voice, String key, List<LanguageLine> lines) {
        voice.sayIfKnown(key)
                .ifPresent(words -> lines.add(new LanguageLine(
                        words,
                        voice.language().locale().toLanguageTag(),
                        voice.language().direction())));
    }
}
