package uk.childprotection.process;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/processes.md} and its pictures against the diagrams. */
class ProcessPicturesTest {

    private static final String DIAGRAMS = "uk.childprotection.process.Diagram#all";
    private static final String DRAW_AGAIN = "Draw the pictures again: mvn test -Dtest=DiagramPictures";
    private static final Path PAGE = Path.of("docs", "processes.md");
    private static final Pattern VARIABLE_READ = Pattern.compile(
            "(?:dueDate=\"|assignee=\"|candidateGroups=\"|conditionExpression[^>]*>|timeDate[^>]*>|sourceExpression=\"|inputParameter[^>]*>)"
                    + "\\$\\{!?([a-z]\\w+)}");
    private static final Set<String> NO_VARIABLES = Set.of("true", "false", "null");

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void lookLikeTheirDiagrams(Diagram diagram) throws IOException {
        assertThat(ProcessPicture.fileOf(diagram)).as(DRAW_AGAIN).exists();

        assertThat(Files.readString(ProcessPicture.fileOf(diagram)))
                .as(DRAW_AGAIN)
                .startsWith(ProcessPicture.seal(diagram));
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void areShownBesideWhatTheDiagramReads(Diagram diagram) throws IOException {
        var section = sectionOn(diagram);

        assertThat(section).contains("](processes/" + diagram.id() + ".svg)");
        assertThat(variablesReadBy(diagram))
                .allSatisfy(variable -> assertThat(section).contains("`" + variable + "`"));
    }

    private static String sectionOn(Diagram diagram) throws IOException {
        return Arrays.stream(Files.readString(PAGE).split("\n## "))
                .filter(section -> section.contains("`bpmn/" + diagram.id() + ".bpmn`"))
                .reduce((one, other) -> {
                    throw new IllegalStateException(diagram + " has two sections");
                })
                .orElseThrow(() -> new IllegalStateException(diagram + " has no section in " + PAGE));
    }

    private static Set<String> variablesReadBy(Diagram diagram) {
        return Stream.of(diagram.xml())
                .flatMap(xml -> VARIABLE_READ.matcher(xml).results())
                .map(result -> result.group(1))
                .filter(variable -> !NO_VARIABLES.contains(variable))
                .collect(toCollection(TreeSet::new));
    }
}
