package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names only what exists: in the code, in the settings, in the diagrams and in the forms. */
class GlossaryTest {

    private static final Path PAGE = Path.of("docs/glossary.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern ID = Pattern.compile("(?:\\bid|candidateGroups|formRef)=\"([^\"]+)\"");
    private static final int CODE = 3;
    private static final int MODELS = 4;

    @Test
    void namesCodeThatExists() throws IOException {
        assertThat(namesIn(CODE))
                .isNotEmpty()
                .filteredOn(unknownTo(namesInTheCode()))
                .isEmpty();
    }

    @Test
    void namesDiagramsAndFormsThatExist() throws IOException {
        assertThat(namesIn(MODELS))
                .isNotEmpty()
                .filteredOn(unknownTo(namesInTheModels()))
                .isEmpty();
    }

    private static Predicate<String> unknownTo(Set<String> names) {
        return name -> !names.contains(name);
    }

    private static List<String> namesIn(int column) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|")[column])
                .flatMap(cell -> all(NAME, cell))
                .toList();
    }

    /** Rooms, classes, and constants of enums as {@code Role.TEAM_MANAGER}. */
    private static Set<String> namesInTheCode() throws IOException {
        var names = new HashSet<String>(Set.of("practice.authority"));
        for (var file : filesBelow(SOURCES, ".java")) {
            var name = file.getFileName().toString().replace(".java", "");
            names.add(name);
            names.add(file.getParent().getFileName().toString());
            CONSTANT.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .forEach(constant -> names.add(name + "." + constant));
        }
        return names;
    }

    /** The files by name, decision tables with their ending, and the ids, groups and forms inside diagrams. */
    private static Set<String> namesInTheModels() throws IOException {
        var names = new HashSet<String>();
        for (var table : filesBelow(Path.of("bpmn"), ".dmn")) {
            names.add(table.getFileName().toString());
        }
        for (var diagram : filesBelow(Path.of("bpmn"), ".bpmn")) {
            all(ID, Files.readString(diagram)).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
