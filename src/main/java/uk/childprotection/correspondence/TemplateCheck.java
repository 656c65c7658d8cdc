package uk.childprotection.correspondence;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.childprotection.correspondence.ExpressionType.UnknownPlaceholder;

/**
 * Reads a template with all its branches and finds what it names that is not there: placeholders, texts, parts of other templates, and
 * elements that cannot be printed.
 */
final class TemplateCheck {

    /** A text that a template says: the file it stands in, its key and the expressions of the values it is given. */
    record Use(String file, String key, List<String> values) {}

    private static final Set<String> PRINTABLE = Set.of(
            "",
            "a",
            "body",
            "br",
            "caption",
            "col",
            "colgroup",
            "div",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "hr",
            "html",
            "img",
            "li",
            "main",
            "meta",
            "ol",
            "p",
            "span",
            "strong",
            "style",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "th:block",
            "thead",
            "title",
            "tr",
            "ul",
            "bdi",
            "section",
            "header",
            "footer");
    private static final Set<String> OWN =
            Set.of("th:each", "th:with", "th:fragment", "th:remove", "th:replace", "th:insert");
    private static final Pattern FRAGMENT =
            Pattern.compile("\\s*([a-z0-9-]*)\\s*::\\s*([A-Za-z0-9/-]+)\\s*(?:\\((.*)\\))?\\s*");
    private static final Pattern TEXT = Pattern.compile("\\s*([A-Za-z0-9._-]+)\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);
    private static final Pattern EACH = Pattern.compile("\\s*(\\w+)\\s*(?:,\\s*(\\w+)\\s*)?:(.*)", Pattern.DOTALL);

    private final LetterFiles files;
    private final LetterTexts texts;
    private final Map<String, TemplateNode> read = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    TemplateCheck(LetterFiles files, LetterTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** What is wrong, each a sentence with file and line. */
    List<String> problems() {
        return problems.stream().distinct().toList();
    }

    /** Every text that the templates read so far say. */
    List<Use> uses() {
        return uses.stream().distinct().toList();
    }

    /** Reads a template and the parts of others that it takes. */
    void check(String template, Map<String, Type> known) {
        try {
            walk(new Place(template, template), root(template), known);
        } catch (LetterTextRefused broken) {
            problems.add(broken.getMessage());
        }
    }

    /** The template that is worded, and the one that is read. */
    private record Place(String letter, String template) {

        String file() {
            return template + ".html";
        }
    }

    private TemplateNode root(String template) {
        return read.computeIfAbsent(
                template,
                name -> TemplateNode.read(
                        name + ".html",
                        files.read(name + ".html")
                                .orElseThrow(
                                        () -> new LetterTextRefused(name + ".html", 1, "there is no such template"))));
    }

    private void walk(Place place, TemplateNode node, Map<String, Type> outside) {
        if (!PRINTABLE.contains(node.name())) {
            problem(place, node.line(), "the element <" + node.name() + "> cannot be printed");
        }
        Map<String, Type> known = new HashMap<>(outside);
        node.attribute("th:each").ifPresent(each -> each(place, each, known));
        node.attribute("th:with").ifPresent(with -> with(place, with, known));
        node.attributes().forEach((name, attribute) -> {
            if (name.startsWith("th:") && !OWN.contains(name)) {
                expressions(place, attribute.value(), attribute.line(), known);
            }
        });
        node.attribute("th:replace").ifPresent(part -> expressions(place, part.value(), part.line(), known));
        node.attribute("th:insert").ifPresent(part -> expressions(place, part.value(), part.line(), known));
        node.words().stream()
                .filter(words -> words.value().contains("[[") || words.value().contains("[("))
                .forEach(words -> expressions(place, words.value(), words.line(), known));
        node.children().forEach(child -> walk(place, child, known));
    }

    private void each(Place place, TemplateNode.Attribute each, Map<String, Type> known) {
        Matcher parts = EACH.matcher(each.value());
        if (!parts.matches()) {
            problem(place, each.line(), "th:each names no list");
            return;
        }
        known.put(parts.group(1), ExpressionType.element(expressions(place, parts.group(3), each.line(), known)));
        known.put(parts.group(2) == null ? parts.group(1) + "Stat" : parts.group(2), ExpressionType.ANYTHING);
    }

    private void with(Place place, TemplateNode.Attribute with, Map<String, Type> known) {
        for (String one : split(with.value())) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                known.put(
                        one.substring(0, equals).strip(),
                        expressions(place, one.substring(equals + 1), with.line(), known));
            }
        }
    }

    /** Checks every expression of a value; its type when it is a single placeholder. */
    private Type expressions(Place place, String value, int line, Map<String, Type> known) {
        Type type = ExpressionType.ANYTHING;
        for (int at = 0; at + 1 < value.length(); at++) {
            char kind = value.charAt(at);
            if (value.charAt(at + 1) == '{' && (kind == '$' || kind == '#' || kind == '~')) {
                int end = end(value, at + 1);
                String inside = value.substring(at + 2, end);
                switch (kind) {
                    case '$' -> {
                        Type found = placeholder(place, inside, line, known);
                        type = value.strip().length() == inside.length() + 3 ? found : type;
                    }
                    case '#' -> text(place, inside, line, known);
                    default -> part(place, inside, line, known);
                }
                at = end;
            }
        }
        return type;
    }

    private Type placeholder(Place place, String expression, int line, Map<String, Type> known) {
        try {
            return ExpressionType.of(expression, known);
        } catch (UnknownPlaceholder unknown) {
            problem(place, line, unknown.getMessage());
            return ExpressionType.ANYTHING;
        }
    }

    private void text(Place place, String inside, int line, Map<String, Type> known) {
        Matcher text = TEXT.matcher(inside);
        if (!text.matches()) {
            problem(place, line, "#{" + inside + "} names no text");
            return;
        }
        List<String> values = text.group(2) == null ? List.of() : split(text.group(2));
        values.forEach(value -> expressions(place, value, line, known));
        texts.home(List.of(place.letter(), place.template()), text.group(1))
                .ifPresentOrElse(
                        file -> uses.add(new Use(file, text.group(1), values)),
                        () -> problem(place, line, "there is no text “" + text.group(1) + "”"));
    }

    private void part(Place place, String inside, int line, Map<String, Type> known) {
        Matcher part = FRAGMENT.matcher(inside);
        if (!part.matches()) {
            problem(place, line, "~{" + inside + "} names no part of a template");
            return;
        }
        if (part.group(1).isEmpty()) {
            return;
        }
        List<Type> given = part.group(3) == null
                ? List.of()
                : split(part.group(3)).stream()
                        .map(value -> expressions(place, value, line, known))
                        .toList();
        Optional<TemplateNode> found = root(part.group(1))
                .all()
                .filter(node -> node.attribute("th:fragment")
                        .filter(name -> name.value().split("\\(")[0].strip().equals(part.group(2)))
                        .isPresent())
                .findFirst();
        if (found.isEmpty()) {
            problem(place, line, "the template " + part.group(1) + " has no part “" + part.group(2) + "”");
            return;
        }
        Map<String, Type> inPart = new HashMap<>(known);
        String[] signature = found.get().attributes().get("th:fragment").value().split("[()]");
        List<String> names = signature.length < 2 ? List.of() : split(signature[1]);
        if (names.size() != given.size()) {
            problem(place, line, "the part “" + part.group(2) + "” wants " + names.size() + " values");
            return;
        }
        for (int at = 0; at < names.size(); at++) {
            inPart.put(names.get(at), given.get(at));
        }
        walk(new Place(place.letter(), part.group(1)), found.get(), inPart);
    }

    private void problem(Place place, int line, String why) {
        problems.add(LetterTextRefused.sentence(place.file(), line, why));
    }

    /** Where the brace that opens at a place closes. */
    private static int end(String value, int open) {
        int depth = 0;
        for (int at = open; at < value.length(); at++) {
            depth += value.charAt(at) == '{' ? 1 : value.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return value.length() - 1;
    }

    /** Splits at the commas that stand in no brackets and no quotation marks. */
    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < list.length(); at++) {
            char sign = list.charAt(at);
            quoted ^= sign == '\'';
            depth += "({[".indexOf(sign) >= 0 ? 1 : ")}]".indexOf(sign) >= 0 ? -1 : 0;
            if (sign == ',' && depth == 0 && !quoted) {
                parts.add(list.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(list.substring(from).strip());
        return parts;
    }
}
