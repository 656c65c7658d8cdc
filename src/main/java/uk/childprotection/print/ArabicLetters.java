package uk.childprotection.print;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The shapes of Arabic letters: alone, at the start, in the middle or at the end of a word. They are read from the presentation forms of
 * Unicode (U+FB50 and U+FE80 onwards), which serve Arabic, Persian and Urdu; a letter that has none stands as it is.
 */
final class ArabicLetters {

    private enum Form {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL
    }

    private static final char LAM = 'ل';
    private static final String JOINERS = "\u0640\u200D"; // the stretching stroke and the invisible joiner
    private static final Map<String, Map<Form, Character>> SHAPES = shapes();

    private ArabicLetters() {}

    /** The words with each letter in its shape, in the order in which they are read. */
    static String shaped(String text) {
        if (text.chars().noneMatch(letter -> letter >= 0x600 && letter <= 0x6FF)) {
            return text;
        }
        var shaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            String letter = letterAt(text, at);
            shaped.append(shape(text, at, letter));
            at += letter.length() - 1;
        }
        return shaped.toString();
    }

    /** A shape as the letters it stands for. */
    static String unshaped(String text) {
        return text.chars().allMatch(ArabicLetters::isShape) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Where the letter begins that ends here, with the marks above and below it. */
    static int withMarks(String text, int end) {
        int start = text.offsetByCodePoints(end, -1);
        while (start > 0 && isMark(text.codePointAt(start))) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    /** A lam and the alef behind it are written as one. */
    private static String letterAt(String text, int at) {
        boolean two =
                text.charAt(at) == LAM && at + 1 < text.length() && SHAPES.containsKey(text.substring(at, at + 2));
        return text.substring(at, two ? at + 2 : at + 1);
    }

    private static String shape(String text, int at, String letter) {
        Map<Form, Character> shapes = SHAPES.get(letter);
        if (shapes == null) {
            return letter;
        }
        boolean before = shapes.containsKey(Form.FINAL) && joinsOn(neighbour(text, at, -1));
        boolean after = shapes.containsKey(Form.INITIAL) && joinsBack(neighbour(text, at + letter.length() - 1, 1));
        Character shape = shapes.get(form(before, after));
        return shape == null ? letter : shape.toString();
    }

    private static Form form(boolean before, boolean after) {
        if (before) {
            return after ? Form.MEDIAL : Form.FINAL;
        }
        return after ? Form.INITIAL : Form.ISOLATED;
    }

    /** The next letter on this side, whatever marks stand between; a space at the end of the words. */
    private static char neighbour(String text, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && isMark(text.charAt(next))) {
            next += step;
        }
        return next < 0 || next >= text.length() ? ' ' : text.charAt(next);
    }

    private static boolean joinsOn(char letter) {
        return has(letter, Form.INITIAL) || JOINERS.indexOf(letter) >= 0;
    }

    private static boolean joinsBack(char letter) {
        return has(letter, Form.FINAL) || JOINERS.indexOf(letter) >= 0;
    }

    private static boolean has(char letter, Form form) {
        return SHAPES.getOrDefault(String.valueOf(letter), Map.of()).containsKey(form);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isShape(int letter) {
        return letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE80 && letter <= 0xFEFC;
    }

    private static Map<String, Map<Form, Character>> shapes() {
        Map<String, Map<Form, Character>> shapes = new HashMap<>();
        for (char shape = '\uFB50'; shape <= '\uFEFC'; shape++) {
            String name = Character.getName(shape);
            if (!isShape(shape) || name == null || !name.matches("ARABIC (LETTER|LIGATURE LAM WITH ALEF).* FORM")) {
                continue;
            }
            String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            for (Form form : Form.values()) {
                if (name.endsWith(form + " FORM") && letters.length() <= 2) {
                    shapes.computeIfAbsent(letters, unknown -> new EnumMap<>(Form.class))
                            .putIfAbsent(form, shape);
                }
            }
        }
        return shapes;
    }
}
