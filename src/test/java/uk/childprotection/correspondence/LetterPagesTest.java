package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.LetterFormat;

/** Every letter, filled with ordinary data, lies in {@code target/letters} afterwards for a person to look at. */
class LetterPagesTest {

    private static final Path FOLDER = Path.of("target", "letters");

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void isAWholePageAndAWholeText(String name, LetterOrder order) throws IOException {
        var words = SampleDesk.writer().write(UUID.randomUUID(), FAMILY, order.to(), order.content(), TODAY);

        keep(name, words);
        assertThat(words.html())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain(" th:", "th:block", "${", "<main", "Title<");
        assertThat(words.plain().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "NOTICE_AND_POST", "NOTICE_AND_BY_HAND"})
    void isANoticeThatSaysNothing(Channel channel) throws IOException {
        var letter = letter(SampleLetters.all().get("decision-family"), channel);

        var words = SampleDesk.writer().notice(letter, TODAY);

        keep("read-notice-" + channel.name().toLowerCase(Locale.ROOT), words);
        assertThat(words.html())
                .doesNotContainIgnoringCase("child", "protection", "conference service", "CP-2026", "Hazel", "Larch");
    }

    @Test
    void isLargeForWhoNeedsIt() throws IOException {
        var content = SampleLetters.all().get("decision-family").content();
        var reader = new Recipient(
                "A1", "Ms Hazel Sample", null, "1 Larch Walk", null, null, null, LetterFormat.LARGE_PRINT_16);

        var words = SampleDesk.writer().write(UUID.randomUUID(), FAMILY, reader, content, TODAY);

        keep("decision-family-large-print", words);
        assertThat(words.html()).contains("<body class=\"print-16\">");
    }

    static Letter letter(LetterOrder order, Channel channel) {
        return new Letter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                FAMILY,
                order.content().kind(),
                order.to(),
                channel,
                "",
                "",
                Instant.EPOCH,
                null,
                Fate.written(),
                0);
    }

    private static void keep(String name, LetterWords words) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".html"), words.html());
        Files.writeString(FOLDER.resolve(name + ".txt"), words.plain());
    }

    static Stream<Arguments> letters() {
        return SampleLetters.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }
}
