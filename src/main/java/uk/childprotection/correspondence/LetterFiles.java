package uk.childprotection.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Where the templates and texts of letters lie: those that come with the application and, before them, those of the authority's own
 * folder where one is configured.
 */
@Component
@EnableConfigurationProperties(LetterFolderSettings.class)
class LetterFiles {

    static final String OURS = "letters/";

    private final Path folder;

    LetterFiles(LetterFolderSettings settings) {
        this.folder = settings.folder();
    }

    /** The authority's own folder; empty when none is configured. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /**
     * The names of all files of the folder, in order; none without a folder.
     *
     * @throws LetterTextRefused when there is no such folder
     */
    List<String> names() {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            throw new LetterTextRefused(List.of("The folder of letters “" + folder + "” cannot be read."));
        }
    }

    /** The file of the authority's folder. */
    Optional<String> theirs(String name) {
        if (folder == null || !Files.isRegularFile(folder.resolve(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (MalformedInputException other) {
            throw new LetterTextRefused(name, 1, "the file is not written in UTF-8");
        } catch (IOException broken) {
            throw new LetterTextRefused(name, 1, "the file cannot be read");
        }
    }

    /** The file that comes with the application. */
    Optional<String> ours(String name) {
        try (InputStream file = LetterFiles.class.getClassLoader().getResourceAsStream(OURS + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The letters’ file " + name + " cannot be read", broken);
        }
    }

    /** The file that counts. */
    Optional<String> read(String name) {
        return theirs(name).or(() -> ours(name));
    }
}
