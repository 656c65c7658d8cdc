package uk.childprotection.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name as they are stored and compared: small letters, no accents, no apostrophes, hyphens part them. */
final class NameWords {

    /** Typed words of this length or longer are beginnings of names; shorter ones are whole names. */
    static final int START = 3;

    private static final int LONGEST = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`´.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    static List<String> of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> cut(word, LONGEST))
                .distinct()
                .toList();
    }

    /** The text's beginning, at most as long as a column is wide; letters written as two characters stay whole. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    static String start(String word) {
        return isLong(word) ? word.substring(0, word.offsetByCodePoints(0, START)) : word;
    }

    static boolean isLong(String word) {
        return word.codePointCount(0, word.length()) > START;
    }
}
