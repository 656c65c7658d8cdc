package uk.childprotection.correspondence;

/** A template or a text of a letter that cannot be used; the sentence names the file and the line, never a family's words. */
class LetterTextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LetterTextRefused(String file, int line, String why) {
        super("%s, line %d: %s.".formatted(file, line, why));
    }
}
