package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter, filled with ordinary data, lies in {@code target/letters} afterwards for a person to look at. */
class LetterPagesTest {

    private static final Path FOLDER = Path.of("target", "letters");

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void isAWholePageAndAWholeText(String name, LetterOrder order) throws IOException {
        var words = SampleLetters.writer().write(UUID.randomUUID(), FAMILY, order.to(), order.content(), TODAY);

        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".html"), words.html());
        Files.writeString(FOLDER.resolve(name + ".txt"), words.plain());
        assertThat(words.html())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain(" th:", "th:block", "${", "<main", "Title<");
        assertThat(words.plain().lines()).allMatch(line -> line.length() <= 80);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> letters() {
        return SampleLetters.all().entrySet().stream()
                .map((Map.Entry<String, LetterOrder> entry) ->
                        org.junit.jupiter.params.provider.Arguments.of(entry.getKey(), entry.getValue()));
    }
}
