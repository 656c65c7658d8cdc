package uk.childprotection.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A language a letter can be asked for in. The case file says it in English words ("Polish", "Urdu and some English"): this is the one
 * place that knows which language that is.
 *
 * @param locale its language, and for English the country too
 */
record LetterLanguage(Locale locale) {

    /** The language of every text. */
    static final LetterLanguage ENGLISH = new LetterLanguage(Locale.UK);

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ku", "prs", "ps", "sd", "ug", "ur", "yi");
    private static final Map<String, String> BY_WORD = byWord();

    /** The language of the code, as a file's name carries it: {@code pl}. */
    static LetterLanguage ofCode(String code) {
        return code.equals(ENGLISH.code()) ? ENGLISH : new LetterLanguage(Locale.forLanguageTag(code));
    }

    /** The first language that is named in the words; empty when none is known. */
    static Optional<LetterLanguage> named(String words) {
        return words == null
                ? Optional.empty()
                : Arrays.stream(words.split("[^\\p{L}]+"))
                        .map(BY_WORD::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(LetterLanguage::ofCode);
    }

    /** As the names of its files end: {@code pl}. */
    String code() {
        return locale.getLanguage();
    }

    boolean isEnglish() {
        return code().equals("en");
    }

    boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(code());
    }

    /** As a page names its direction: {@code rtl}. */
    String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** Its name in a language: "polski" for Polish in Polish. */
    String nameIn(LetterLanguage language) {
        return locale.getDisplayLanguage(language.locale());
    }

    private static Map<String, String> byWord() {
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH), code);
        }
        codes.put("Farsi", "fa");
        codes.put("Dari", "prs");
        codes.put("Sorani", "ckb");
        codes.put("Sylheti", "syl");
        codes.put("Mandarin", "zh");
        codes.put("Cantonese", "yue");
        return codes;
    }
}
