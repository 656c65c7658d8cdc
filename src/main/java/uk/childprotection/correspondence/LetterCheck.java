package uk.childprotection.correspondence;

import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.childprotection.print.PdfPrinter;

/**
 * Checks the letters when the application starts, where the authority has its own: every template in every branch, every text in every
 * language, and every kind of letter worded with invented contents. What cannot be used stops the start, with file and line.
 */
@Component
class LetterCheck implements InitializingBean {

    private static final Pattern FILE = Pattern.compile("([a-z0-9-]+?)(?:_([a-z]{2,3}))?\\.(html|properties)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Set<String> SHARED_TEMPLATES = Set.of("layout", "parts", "record-parts");
    private static final String TITLE = "title";
    private static final String TERM = "term.";

    private final LetterFiles files;
    private final LetterTexts texts;
    private final LetterWriter writer;
    private final Function<String, byte[]> printer;

    @Autowired
    LetterCheck(LetterFiles files, LetterTexts texts, LetterWriter writer, PdfPrinter printer) {
        this(files, texts, writer, printer::print);
    }

    LetterCheck(LetterFiles files, LetterTexts texts, LetterWriter writer, Function<String, byte[]> printer) {
        this.files = files;
        this.texts = texts;
        this.writer = writer;
        this.printer = printer;
    }

    @Override
    public void afterPropertiesSet() {
        if (files.folder().isPresent()) {
            List<String> problems = problems();
            if (!problems.isEmpty()) {
                throw new LetterTextRefused(problems);
            }
        }
    }

    /** Everything that is wrong; the letters are worded only when their files are right. */
    List<String> problems() {
        Set<String> problems = new LinkedHashSet<>();
        files.names().stream().map(this::unknown).flatMap(Optional::stream).forEach(problems::add);
        try {
            TemplateCheck check = templates();
            problems.addAll(check.problems());
            problems.addAll(texts(check.uses()));
        } catch (LetterTextRefused broken) {
            problems.add(broken.getMessage());
        }
        if (problems.isEmpty()) {
            problems.addAll(worded());
            problems.addAll(printed());
        }
        return List.copyOf(problems);
    }

    /** Reads all templates, each with what its letters know. */
    TemplateCheck templates() {
        TemplateCheck check = new TemplateCheck(files, texts);
        Arrays.stream(LetterKind.values()).forEach(kind -> templates(check, kind));
        return check;
    }

    /** Reads the template of one kind with what its letters know. */
    void templates(TemplateCheck check, LetterKind kind) {
        if (kind == LetterKind.READ_NOTICE) {
            check.check(kind.template(), types(writer.known(notice(null), SampleLetters.TODAY)));
        }
        SampleLetters.all().values().stream()
                .filter(order -> order.content().kind() == kind)
                .collect(Collectors.toMap(order -> order.content().getClass(), order -> order, (one, other) -> one))
                .values()
                .forEach(order -> check.check(
                        kind.template(), types(writer.known(SampleLetters.FAMILY, order, SampleLetters.TODAY))));
    }

    /** The names of everything that a letter or the notice of one knows. */
    Set<String> known() {
        Set<String> names =
                new TreeSet<>(writer.known(notice(null), SampleLetters.TODAY).keySet());
        SampleLetters.all()
                .values()
                .forEach(order -> names.addAll(writer.known(SampleLetters.FAMILY, order, SampleLetters.TODAY)
                        .keySet()));
        return names;
    }

    /** The languages that any text is in, English first. */
    List<LetterLanguage> languages() {
        return Stream.concat(
                        Stream.of(LetterLanguage.ENGLISH),
                        Stream.concat(
                                        LetterTexts.TRANSLATED.stream(),
                                        files.names().stream()
                                                .map(FILE::matcher)
                                                .filter(Matcher::matches)
                                                .map(name -> name.group(2))
                                                .filter(code -> code != null))
                                .map(LetterLanguage::ofCode))
                .distinct()
                .toList();
    }

    private Optional<String> unknown(String name) {
        Matcher file = FILE.matcher(name);
        boolean known = file.matches()
                && files.ours(file.group(1) + "." + file.group(3)).isPresent()
                && (file.group(2) == null || file.group(3).equals("properties"));
        return known
                ? Optional.empty()
                : Optional.of(LetterTextRefused.sentence(name, 1, "no letter has a file of this name"));
    }

    private List<String> texts(List<TemplateCheck.Use> uses) {
        Map<String, Integer> values = uses.stream()
                .collect(Collectors.toMap(
                        use -> use.file() + " " + use.key(), use -> use.values().size(), Math::min));
        List<String> problems = new ArrayList<>();
        Set<String> templates = new TreeSet<>(LetterTexts.SHARED);
        Arrays.stream(LetterKind.values()).map(LetterKind::template).forEach(templates::add);
        uses.forEach(use -> templates.add(use.file()));
        for (String template : templates) {
            for (LetterLanguage language : languages()) {
                TextFile file = texts.file(template, language);
                Set<String> asked = files.folder().isEmpty()
                        ? file.texts().keySet()
                        : theirs(file.name()).texts().keySet();
                file.texts()
                        .forEach((key, text) -> problem(template, key, text, values, asked.contains(key))
                                .ifPresent(why ->
                                        problems.add(LetterTextRefused.sentence(file.name(), text.line(), why))));
            }
        }
        return problems;
    }

    private TextFile theirs(String name) {
        return TextFile.read(name, files.theirs(name).orElse(""));
    }

    /** @param asked whether it is wrong that no letter says the text: one of ours may have lost its place in a template of theirs */
    private Optional<String> problem(
            String template, String key, TextFile.Text text, Map<String, Integer> values, boolean asked) {
        int highest = PLACE.matcher(text.words())
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
        if (key.equals(TITLE)) {
            return highest > 0 && !template.equals(LetterKind.READ_NOTICE.template())
                    ? Optional.of("the title is the subject of the e-mail too and must not hold a placeholder")
                    : Optional.empty();
        }
        Optional<Integer> given =
                template.equals("words") ? inWords(key) : Optional.ofNullable(values.get(template + " " + key));
        if (given.isEmpty()) {
            return !asked || key.equals("reader")
                    ? Optional.empty()
                    : Optional.of("no letter says the text “" + key + "”");
        }
        return highest > given.get()
                ? Optional.of("the text “%s” has the place {%d}, but is given %d values"
                        .formatted(key, highest - 1, given.get()))
                : Optional.empty();
    }

    /** How many values one of the words from Java gets: as many as its English has places. */
    private Optional<Integer> inWords(String key) {
        if (key.startsWith(TERM)) {
            return Optional.of(0);
        }
        String asked = key.equals("working-days.few") ? "working-days.many" : key;
        return texts.find(List.of(), asked, LetterLanguage.ENGLISH).map(english -> (int) PLACE.matcher(english)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .count());
    }

    private List<String> worded() {
        List<String> problems = new ArrayList<>();
        for (LetterLanguage language : languages()) {
            String asked = language.nameIn(LetterLanguage.ENGLISH);
            SampleLetters.all().values().forEach(order -> {
                try {
                    writer.write(
                            UUID.randomUUID(),
                            SampleLetters.FAMILY,
                            order.to().reading(asked),
                            order.content(),
                            SampleLetters.TODAY);
                } catch (IllegalStateException fault) {
                    problems.add(fault.getMessage() + ".");
                }
            });
            writer.notice(notice(asked), SampleLetters.TODAY);
        }
        return problems;
    }

    /** Prints one letter of every kind whose template is the authority's own, or takes a part of one that is. */
    private List<String> printed() {
        List<String> own = files.names().stream()
                .filter(name -> name.endsWith(".html"))
                .map(name -> name.substring(0, name.length() - ".html".length()))
                .toList();
        boolean all = own.stream().anyMatch(name -> SHARED_TEMPLATES.contains(name));
        Set<String> done = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        SampleLetters.all().values().forEach(order -> {
            String template = order.content().kind().template();
            if ((all || own.contains(template)) && done.add(template)) {
                try {
                    printer.apply(writer.write(
                                    UUID.randomUUID(),
                                    SampleLetters.FAMILY,
                                    order.to(),
                                    order.content(),
                                    SampleLetters.TODAY)
                            .html());
                } catch (IllegalStateException fault) {
                    problems.add(LetterTextRefused.sentence(template + ".html", 1, "the letter cannot be printed"));
                }
            }
        });
        return problems;
    }

    private static Letter notice(String language) {
        LetterOrder order = SampleLetters.all().get("decision-family");
        return new Letter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                SampleLetters.FAMILY,
                order.content().kind(),
                order.to().reading(language),
                Channel.NOTICE,
                "",
                "",
                Instant.EPOCH,
                null,
                Fate.written(),
                0);
    }

    private static Map<String, Type> types(Map<String, Object> known) {
        Map<String, Type> types = new TreeMap<>();
        known.forEach((name, value) -> types.put(name, value == null ? ExpressionType.ANYTHING : value.getClass()));
        return types;
    }
}
