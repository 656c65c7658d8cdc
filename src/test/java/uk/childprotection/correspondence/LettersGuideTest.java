package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for whoever designs letters names every placeholder there is, and none that is not. */
class LettersGuideTest {

    private static final Path GUIDE = Path.of("docs", "letters.md");

    @Test
    void saysWhatEveryLetterKnows() throws IOException {
        var known = new TreeSet<>(SampleDesk.check().known());
        known.remove("voice");

        assertThat(named("### What every letter knows", "### How things are said"))
                .isEqualTo(known);
    }

    @Test
    void saysHowThingsAreSaid() throws IOException {
        var ways = Arrays.stream(Wording.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named("### How things are said", "### What the contents hold"))
                .isEqualTo(ways);
    }

    @Test
    void saysWhatTheContentsHold() throws IOException {
        var names = new TreeSet<String>();
        var read = new HashSet<Class<?>>();
        SampleLetters.all().values().forEach(order -> collect(order.content().getClass(), names, read));

        assertThat(named("### What the contents hold", null)).isEqualTo(names);
    }

    /** The names in the first column of a section's table. */
    private static Set<String> named(String from, String to) throws IOException {
        var guide = Files.readString(GUIDE);
        var begin = guide.indexOf(from);
        var section = guide.substring(begin, to == null ? guide.length() : guide.indexOf(to));
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 2)))
                .flatMap(line -> Pattern.compile("`(?:say\\.)?(\\w+)[^`]*`")
                        .matcher(line)
                        .results())
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(Class<?> content, Set<String> names, Set<Class<?>> read) {
        if (!content.isRecord()
                || !content.getPackage().equals(LetterContent.class.getPackage())
                || !read.add(content)) {
            return;
        }
        for (RecordComponent component : content.getRecordComponents()) {
            names.add(component.getName());
            Stream.of(component.getGenericType())
                    .flatMap(type -> type instanceof ParameterizedType several
                            ? Arrays.stream(several.getActualTypeArguments())
                            : Stream.of(type))
                    .filter(type -> type instanceof Class<?>)
                    .forEach(type -> collect((Class<?>) type, names, read));
        }
    }
}
