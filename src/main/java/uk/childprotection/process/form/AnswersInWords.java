package uk.childprotection.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.form.Answered.Part;

/**
 * Reads answers as their form asked for them: its questions in its order and wording, its options instead of their codes. What the form
 * does not ask, or everything where there is no form any more, follows under its own name.
 */
public final class AnswersInWords {

    private static final String NAME = "name";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_-]");

    private final UnaryOperator<String> names;

    /** @param names the name of whoever has a person's number or user id; anything else as it is */
    public AnswersInWords(UnaryOperator<String> names) {
        this.names = names;
    }

    /**
     * The answers in words.
     *
     * @param form the form as it was deployed; a missing node when it is not known
     */
    public List<Answered> read(JsonNode form, JsonNode answers) {
        return words(FormSchema.of(form, 0).caseFile(), answers);
    }

    private List<Answered> words(List<Question> questions, JsonNode answers) {
        Set<String> asked = new HashSet<>();
        List<Answered> words = new ArrayList<>(asked(questions, answers, asked));
        answers.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                words.add(notAsked(key, answers.get(key)));
            }
        });
        return words;
    }

    private List<Answered> asked(List<Question> questions, JsonNode answers, Set<String> asked) {
        List<Answered> words = new ArrayList<>();
        for (Question question : questions) {
            asked.add(question.key());
            if (question.isGroup() && question.key().isEmpty()) {
                frame(question, asked(question.questions(), answers, asked), words);
            } else if (answers.has(question.key())) {
                JsonNode answer = answers.get(question.key());
                if (question.isGroup()) {
                    frame(question, words(question.questions(), answer), words);
                } else if (question.isList()) {
                    words.add(Answered.inParts(wording(question), rows(question.questions(), answer)));
                } else {
                    words.add(Answered.plainly(wording(question), answer(question, answer)));
                }
            }
        }
        return words;
    }

    private static void frame(Question group, List<Answered> inside, List<Answered> words) {
        if (group.label().isBlank()) {
            words.addAll(inside);
        } else if (!inside.isEmpty()) {
            words.add(Answered.inParts(group.label(), List.of(new Part(null, inside))));
        }
    }

    private Answered notAsked(String key, JsonNode answer) {
        if (answer.isObject()) {
            return Answered.inParts(readable(key), List.of(new Part(null, words(List.of(), answer))));
        }
        if (answer.isArray() && answer.path(0).isObject()) {
            return Answered.inParts(readable(key), rows(List.of(), answer));
        }
        return Answered.plainly(readable(key), plain(answer));
    }

    private List<Part> rows(List<Question> questions, JsonNode rows) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode row : rows) {
            List<Question> others = questions.stream()
                    .filter(question -> !names(row, question.key()))
                    .toList();
            List<Answered> words = words(others, withoutName(row));
            parts.add(new Part(title(row, parts.size() + 1), words));
        }
        return parts;
    }

    /** Whether the field only says whom a row is about. */
    private static boolean names(JsonNode row, String key) {
        return row.hasNonNull(Rows.NUMBER) && (key.equals(Rows.NUMBER) || key.equals(NAME));
    }

    private static JsonNode withoutName(JsonNode row) {
        if (!row.hasNonNull(Rows.NUMBER)) {
            return row;
        }
        ObjectNode others = row.deepCopy();
        others.remove(List.of(Rows.NUMBER, NAME));
        return others;
    }

    private String title(JsonNode row, int position) {
        if (!row.hasNonNull(Rows.NUMBER)) {
            return "No. " + position;
        }
        String number = row.path(Rows.NUMBER).asText();
        String name = row.path(NAME).asText("");
        return name.isBlank() ? names.apply(number) : name;
    }

    private String answer(Question question, JsonNode answer) {
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(choice -> chosen(question, choice))
                    .collect(Collectors.joining("; "));
        }
        return switch (question.type()) {
            case "datetime" -> day(answer.asText(""));
            case "radio", "select" -> chosen(question, answer);
            default -> plain(answer);
        };
    }

    private String chosen(Question question, JsonNode choice) {
        if (!choice.isTextual()) {
            return plain(choice);
        }
        String value = choice.asText();
        if (question.options() != null) {
            return question.options().getOrDefault(value, value);
        }
        String name = names.apply(value);
        return name.equals(value) && CODE.matcher(value).matches() ? readable(value.toLowerCase(Locale.ROOT)) : name;
    }

    private static String plain(JsonNode answer) {
        if (answer.isBoolean()) {
            return answer.asBoolean() ? "Yes" : "No";
        }
        if (answer.isArray()) {
            return StreamSupport.stream(answer.spliterator(), false)
                    .map(AnswersInWords::plain)
                    .collect(Collectors.joining("; "));
        }
        return answer.isNull() ? "" : answer.asText().strip();
    }

    private static String day(String answer) {
        try {
            if (answer.indexOf('T') > 0) {
                LocalDateTime moment = LocalDateTime.parse(answer);
                return LondonTime.inWords(moment.toLocalDate()) + ", " + moment.toLocalTime();
            }
            return answer.indexOf('-') > 0 ? LondonTime.inWords(LocalDate.parse(answer)) : answer;
        } catch (DateTimeException unreadable) {
            return answer;
        }
    }

    private static String wording(Question question) {
        return question.label().isBlank() ? readable(question.key()) : question.label();
    }

    /** {@code seenAlone} as "Seen alone". */
    private static String readable(String name) {
        String words = NEW_WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
