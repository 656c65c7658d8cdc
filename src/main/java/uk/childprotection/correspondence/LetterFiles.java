package uk.childprotection.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where templates and texts of letters lie: those that come with the application. */
final class LetterFiles {

    private static final String OURS = "letters/";

    private LetterFiles() {}

    /** The file that comes with the application; empty when there is none of the name. */
    static Optional<String> ours(String name) {
        try (InputStream file = LetterFiles.class.getClassLoader().getResourceAsStream(OURS + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The letters’ file " + name + " cannot be read", broken);
        }
    }
}
