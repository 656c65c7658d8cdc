package uk.childprotection.correspondence;

import java.util.List;

/** Templates or texts of letters that cannot be used; each sentence names the file and the line, never a family's words. */
class LetterTextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LetterTextRefused(List<String> sentences) {
        super(String.join("\n", sentences));
    }

    LetterTextRefused(String file, int line, String why) {
        this(List.of(sentence(file, line, why)));
    }

    static String sentence(String file, int line, String why) {
        return "%s, line %d: %s.".formatted(file, line, why);
    }
}
