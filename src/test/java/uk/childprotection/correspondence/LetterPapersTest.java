package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.print.PdfPrinter;
import uk.childprotection.print.PdfUa;

/**
 * Every kind of letter on paper, in every print. The papers lie in {@code target/papers} afterwards for a person to look at; with {@code
 * -Dpapers.pictures=true} also as pictures.
 */
class LetterPapersTest {

    private static final Path FOLDER = Path.of("target", "papers");
    private static final AuthorityLogo LOGO = new AuthorityLogo(SampleDesk.authority());
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private static final String EIGHT_LINES = """
            Testham and District Community Health Partnership
            Department of Paediatrics and Family Support
            Third floor, the old bakery building
            Sample Industrial Estate
            27 Example Crescent
            Testham-under-Sample
            Testshire
            TE5 7BB""";

    private static final String LONG_NAME = "Professor Maximiliana Featherstonehaugh-Example";
    private static final String LONGER_NAME = "Professor Maximiliana-Wilhelmina Featherstonehaugh-Example";

    private static final String SIX_LINES = """
            Flat 27, Third floor
            The Old Bakery Building
            Sample Industrial Estate
            127 Example Crescent
            Testham-under-Sample
            TE5 7BB""";

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void canBeReadByAScreenReaderAndLiesInTheWindow(String name, LetterFormat format, LetterOrder order)
            throws IOException {
        Recipient to = in(format, order.to());
        byte[] pdf = print(name, to, order.content());
        LetterPaper paper = LetterPaper.read(pdf);

        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(paper.words()).contains(to.name(), "2 March 2026").doesNotContain("null", "#");
        assertThat(paper.inWindow())
                .isEqualTo(String.join("", Envelope.of(to).lines()).replace(" ", ""));
        assertThat(paper.strayInWindow()).isEmpty();
        assertThat(paper.outsideMargins()).isEmpty();
        assertThat(paper.pages()).hasSizeLessThan(20);
        for (int page = 1; page <= paper.pages().size(); page++) {
            String words = paper.pages().get(page - 1);
            assertThat(words).contains("Page " + page + " of " + paper.pages().size());
            assertThat(words.strip().lines().count())
                    .as("lines of page " + page)
                    .isGreaterThan(page == 1 ? 8 : 5);
            if (page > 1) {
                assertThat(words).contains(FAMILY.value());
            }
        }
        assertThat(linesBeforeTheClosing(paper)).isGreaterThan(1);
    }

    /** Of the page that the closing stands on; the reference at the head of a page that follows is no line of the letter. */
    private static long linesBeforeTheClosing(LetterPaper paper) {
        String last = paper.pages().get(paper.pages().size() - 1);
        return last.split("Yours sincerely|Best wishes")[0]
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals(FAMILY.value()))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conference-cancelled-family",
                "conference-cancelled-child",
                "complaint-panel-answered-not-upheld",
                "plan-ended-left-uk",
                "dissent-answered-stands"
            })
    void aShortLetterStandsOnOnePage(String sample) throws IOException {
        LetterOrder order = SampleLetters.all().get(sample);

        assertThat(LetterPaper.read(print(sample, order.to(), order.content())).pages())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORD_PAGE", "RECORD_PAGE_CHILD"})
    void whatIsToStandOnOnePageDoes(LetterKind kind) throws IOException {
        for (var sample : SampleLetters.all().entrySet()) {
            if (sample.getValue().content().kind() == kind) {
                byte[] pdf = print(
                        sample.getKey(),
                        sample.getValue().to(),
                        sample.getValue().content());
                assertThat(LetterPaper.read(pdf).pages()).as(sample.getKey()).hasSize(1);
            }
        }
    }

    @Test
    void aLongAddressStaysInTheWindow() throws IOException {
        var content = SampleLetters.all().get("report-reminder").content();
        for (String address : List.of(EIGHT_LINES, "1 Example Street", EIGHT_LINES.replace("\n", ", "), SIX_LINES)) {
            String name = address.equals(SIX_LINES) ? LONGER_NAME : LONG_NAME;
            Recipient to = new Recipient("P2", name, null, address, null, null, null, null);
            LetterPaper paper = LetterPaper.read(print("long-address-" + address.length(), to, content));

            assertThat(paper.inWindow())
                    .isEqualTo(String.join("", Envelope.of(to).lines()).replace(" ", ""));
            assertThat(paper.strayInWindow()).isEmpty();
        }
    }

    @Test
    void aLetterWithoutAnAddressHasTheNameInTheWindow() throws IOException {
        var content = SampleLetters.all().get("exclusion-whole").content();
        Recipient to = new Recipient("A2", "Mr Oakley Testcase", null, null, null, null, null, null);

        assertThat(LetterPaper.read(print("no-address", to, content)).inWindow())
                .isEqualTo("MrOakleyTestcase");
    }

    private static byte[] print(String name, Recipient to, LetterContent content) throws IOException {
        var words = SampleDesk.writer().write(UUID.randomUUID(), FAMILY, to, content, TODAY);
        byte[] pdf = PRINTER.print(LOGO.on(words.html()));
        Path file = Files.createDirectories(FOLDER).resolve(name.replace(' ', '-') + ".pdf");
        Files.write(file, pdf);
        if (Boolean.getBoolean("papers.pictures")) {
            LetterPaper.draw(pdf, file);
        }
        return pdf;
    }

    private static Recipient in(LetterFormat format, Recipient to) {
        return new Recipient(
                to.id(),
                to.name(),
                to.greeting(),
                to.postalAddress(),
                to.email(),
                to.safeContact(),
                to.language(),
                format);
    }

    /** One letter of each kind in each print. */
    static Stream<Arguments> papers() {
        Map<LetterKind, Map.Entry<String, LetterOrder>> kinds = new LinkedHashMap<>();
        SampleLetters.all()
                .entrySet()
                .forEach(sample -> kinds.putIfAbsent(sample.getValue().content().kind(), sample));
        return kinds.values().stream()
                .flatMap(sample -> Stream.of(
                                LetterFormat.STANDARD,
                                LetterFormat.LARGE_PRINT_16,
                                LetterFormat.LARGE_PRINT_20,
                                LetterFormat.EASY_READ)
                        .map(format -> Arguments.of(sample.getKey() + " " + format, format, sample.getValue())));
    }
}
