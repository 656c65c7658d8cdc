package uk.childprotection.correspondence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The authority's own templates and texts of letters: settings below {@code correspondence.letters}.
 *
 * @param folder the folder they lie in, checked when the application starts; {@code null} for the letters that come with it
 */
@ConfigurationProperties("correspondence.letters")
record LetterFolderSettings(Path folder) {

    LetterFolderSettings {
        folder = folder == null || folder.toString().isBlank() ? null : folder;
    }
}
