package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import uk.childprotection.access.Role;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.deadline.LimitName;

/** The page of the promises has each of them once, and names only what exists. */
class PromisesTest {

    private static final int PROMISES = 37;
    private static final Path PAGE = Path.of("docs/promises.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    /** One row of the page; {@code left} says what of the promise is not kept, a dash if nothing is. */
    record Promise(String id, List<String> keptBy, List<String> shownBy, String left) {

        private static final Pattern NAME = Pattern.compile("`([^`]+)`");

        static Promise of(String row) {
            String[] cells = row.split("\\|");
            assertThat(cells).as(row).hasSize(6);
            return new Promise(cells[1].strip(), names(cells[3]), names(cells[4]), cells[5].strip());
        }

        private static List<String> names(String cell) {
            return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @Test
    void hasEachPromiseOnce() throws IOException {
        assertThat(promises())
                .extracting(Promise::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, PROMISES)
                        .mapToObj("P%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promises")
    void isKeptByWhatThereIs(Promise promise) throws IOException {
        assertThat(promise.keptBy()).isNotEmpty();
        assertThat(namesOfTheWork()).containsAll(promise.keptBy());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promises")
    void isShownByTestsThatRun(Promise promise) throws IOException {
        assertThat(promise.shownBy()).isNotEmpty();
        for (String name : promise.shownBy()) {
            String className = name.substring(0, name.indexOf('.'));
            assertThat(tests(className)).as(className).contains(name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promises")
    void saysWhetherAnythingIsLeft(Promise promise) {
        assertThat(promise.left()).isNotEmpty();
    }

    static List<Promise> promises() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| P"))
                .map(Promise::of)
                .toList();
    }

    /** Processes and their elements, decision tables, forms, kinds of letter, limits and roles. */
    private static Set<String> namesOfTheWork() throws IOException {
        var names = new HashSet<String>();
        for (Path diagram : filesBelow(Path.of("bpmn"), ".bpmn")) {
            ID.matcher(Files.readString(diagram)).results().forEach(found -> names.add(found.group(1)));
        }
        filesBelow(Path.of("bpmn"), ".dmn")
                .forEach(table -> names.add(table.getFileName().toString()));
        filesBelow(Path.of("forms"), ".form")
                .forEach(form -> names.add(form.getFileName().toString().replace(".form", "")));
        Arrays.stream(LetterKind.values()).map(LetterKind::name).forEach(names::add);
        Arrays.stream(LimitName.values()).map(LimitName::code).forEach(names::add);
        Arrays.stream(Role.values()).map(Role::group).forEach(names::add);
        return names;
    }

    /** The tests of a class, each with the class before it; none when there is no such class. */
    private static List<String> tests(String className) throws IOException {
        return filesBelow(TESTS, "/" + className + ".java").stream()
                .map(PromisesTest::load)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> isAnnotated(method, Testable.class))
                .map(method -> className + "." + method.getName())
                .toList();
    }

    private static Class<?> load(Path source) {
        String name = TESTS.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, PromisesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The test " + name + " is not compiled", e);
        }
    }

    private static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
