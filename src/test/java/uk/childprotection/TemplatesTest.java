package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template must not say, because Thymeleaf would read it otherwise than a person does. */
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TAG = Pattern.compile("<[a-z:]+\\s(?:[^\"<>]|\"[^\"]*\")*>");

    static List<Path> templates() throws IOException {
        try (Stream<Path> letters = Files.walk(RESOURCES.resolve("letters"));
                Stream<Path> pages = Files.walk(RESOURCES.resolve("templates"))) {
            return Stream.concat(letters, pages)
                    .filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** A tag is replaced before its condition is read, so that the fragment would always stand there. */
    @ParameterizedTest
    @MethodSource("templates")
    void keepsAConditionOffTheTagThatAFragmentReplaces(Path template) throws IOException {
        assertThat(TAG.matcher(Files.readString(template)).results().map(MatchResult::group))
                .noneMatch(
                        tag -> tag.contains("th:replace=") && (tag.contains("th:if=") || tag.contains("th:unless=")));
    }
}
