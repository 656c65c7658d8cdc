package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authority's own templates and texts, checked when the application starts. */
class LetterCheckTest {

    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html xmlns:th="http://www.thymeleaf.org" th:replace="~{layout :: letter(~{::main/content()})}">
            <body>
            <main>
              <p>%s</p>
            </main>
            </body>
            </html>
            """;

    @TempDir
    private Path folder;

    @Test
    void takesATextOfTheAuthoritysOwnAndKeepsTheOthers() throws IOException {
        own("exclusion.properties", "title = About a meeting\nwhat-you-will-be-told = What we will tell you\n");

        assertThat(exclusion())
                .contains("About a meeting", "What we will tell you", "You will still be heard")
                .doesNotContain("What you will be told");
        desk().afterPropertiesSet();
    }

    @Test
    void takesATemplateOfTheAuthoritysOwnWithTextsOfItsOwn() throws IOException {
        own("exclusion.html", TEMPLATE.formatted("<span th:text=\"#{our-words(${content.chair})}\"></span>"));
        own("exclusion.properties", "our-words = Ask {0}.\n");

        assertThat(exclusion()).contains("Ask Chidi Chairperson.", "Our reference: CP-2026-00042");
        desk().afterPropertiesSet();
    }

    @Test
    void takesALanguageOfTheAuthoritysOwn() throws IOException {
        own("exclusion_so.properties", "title = Go'aan ku saabsan shir\n");

        assertThat(words("Somali")).contains("Go'aan ku saabsan shir", "You will still be heard");
        desk().afterPropertiesSet();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<b th:text=\"${content.nobody}\"></b> | there is no “nobody” in ExclusionLetter",
                "<span th:if=\"${false}\" th:text=\"${content.nobody}\"></span> | there is no “nobody” in ExclusionLetter",
                "<span th:each=\"x : ${content.chair.children}\"></span> | there is no “children” in String",
                "<span th:text=\"${nobody}\"></span> | nothing is called “nobody” here",
                "<span th:text=\"${say.month(content.viewsBy)}\"></span> | there is no “month()” in Wording",
                "<span th:text=\"${content.}\"></span> | ${content.} cannot be read",
                "<span th:text=\"#{no-such-text}\"></span> | there is no text “no-such-text”",
                "<th:block th:replace=\"~{parts :: nothing}\"></th:block> | the template parts has no part “nothing”",
                "<th:block th:replace=\"~{parts :: contact}\"></th:block> | the part “contact” wants 1 values",
                "<th:block th:replace=\"~{pieces :: contact}\"></th:block> | there is no such template",
                "<video></video> | the element <video> cannot be printed",
                "<script></script> | the element <script> cannot be printed",
                "<span> | the template is broken here: an element is not closed or not written well"
            })
    void refusesATemplateThatCannotBeFilled(String part, String why) throws IOException {
        own("exclusion.html", TEMPLATE.formatted(part));

        assertThatThrownBy(() -> desk().afterPropertiesSet())
                .isInstanceOf(LetterTextRefused.class)
                .hasMessageContaining(why)
                .hasMessageContaining(
                        why.contains("no such template") ? "pieces.html, line 1" : "exclusion.html, line ");
    }

    @Test
    void namesTheLine() throws IOException {
        own("exclusion.html", TEMPLATE.formatted("<span th:text=\"${content.nobody}\"></span>"));

        assertThatThrownBy(() -> desk().afterPropertiesSet())
                .hasMessage("exclusion.html, line 5: there is no “nobody” in ExclusionLetter.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exclusion.properties | title = About {0} | the title is the subject of the e-mail too and must not hold a placeholder",
                "exclusion.properties | why-not = Why not | no letter says the text “why-not”",
                "exclusion_pl.properties | why-not = Why not | no letter says the text “why-not”",
                "exclusion.properties | you-will-still-be-heard = By {0} | the text “you-will-still-be-heard” has the place {0}, but is given 0 values",
                "words_pl.properties | time.morning = {1} | the text “time.morning” has the place {1}, but is given 1 values",
                "exclusion.properties | title | this is not a text: write a key, “=” and the words",
                "exclusion.properties | title = | this is not a text: write a key, “=” and the words",
                "letter-to-nobody.properties | title = A | no letter has a file of this name",
                "exclusion_pl.html | <p></p> | no letter has a file of this name",
                "notes.txt | Remember | no letter has a file of this name"
            })
    void refusesATextThatCannotBeSaid(String file, String line, String why) throws IOException {
        own(file, line + "\n");

        assertThatThrownBy(() -> desk().afterPropertiesSet()).hasMessage(file + ", line 1: " + why + ".");
    }

    @Test
    void refusesATextThatStandsTwice() throws IOException {
        own("exclusion.properties", "# ours\ntitle = A\ntitle = B\n");

        assertThatThrownBy(() -> desk().afterPropertiesSet())
                .hasMessage("exclusion.properties, line 3: the text “title” stands here twice.");
    }

    @Test
    void refusesAFileThatIsNotWrittenInUtf8() throws IOException {
        Files.write(folder.resolve("exclusion_pl.properties"), "title = Wyłączenie".getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> desk().afterPropertiesSet())
                .hasMessage("exclusion_pl.properties, line 1: the file is not written in UTF-8.");
    }

    @Test
    void refusesALetterThatCannotBePrinted() throws IOException {
        own("exclusion.html", TEMPLATE.formatted("Words"));

        assertThatThrownBy(() -> desk(html -> {
                            throw new IllegalStateException("no paper");
                        })
                        .afterPropertiesSet())
                .hasMessage("exclusion.html, line 1: the letter cannot be printed.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        folder = folder.resolve("elsewhere");

        assertThatThrownBy(() -> desk().afterPropertiesSet()).hasMessageEndingWith("elsewhere” cannot be read.");
    }

    @Test
    void saysItInSentencesWhenTheApplicationStarts() {
        var analysis = new LetterTextRefusedAnalyzer()
                .analyze(new LetterTextRefused("exclusion.html", 5, "there is no “nobody” here"));

        assertThat(analysis.getDescription()).contains("exclusion.html, line 5: there is no “nobody” here.");
        assertThat(analysis.getAction()).contains("correspondence.letters.folder");
    }

    private void own(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name), source);
    }

    private LetterCheck desk() {
        return desk(html -> new byte[0]);
    }

    private LetterCheck desk(Function<String, byte[]> printer) {
        var files = new LetterFiles(new LetterFolderSettings(folder));
        return new LetterCheck(files, new LetterTexts(files), writer(files), printer);
    }

    private static LetterWriter writer(LetterFiles files) {
        return new LetterWriter(new LetterTemplates(files), new LetterTexts(files), SampleDesk.authority());
    }

    private String exclusion() {
        return words(null);
    }

    private String words(String language) {
        var order = SampleLetters.all().get("exclusion-whole");
        return writer(new LetterFiles(new LetterFolderSettings(folder)))
                .write(
                        UUID.randomUUID(),
                        SampleLetters.FAMILY,
                        order.to().reading(language),
                        order.content(),
                        SampleLetters.TODAY)
                .plain();
    }
}
