package uk.childprotection.process.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds answers against the form they came from: everything the form promises is checked again here, for the person who
 * got past the browser and for the request that never saw one. A sentence names the question as the form words it and
 * never repeats the answer.
 */
final class AnswerCheck {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_WORDS = 20_000;
    private static final int MOST_ROWS = 200;
    private static final int MOST_PROBLEMS = 5;

    private final ObjectMapper json;
    private final ObjectNode shownForm;
    private final Map<String, Object> everything;
    private final Set<String> problems = new LinkedHashSet<>();

    private AnswerCheck(ObjectMapper json, JsonNode shown, JsonNode answers) {
        this.json = json;
        this.shownForm = JsonNodeFactory.instance.objectNode().set(FormListener.VARIABLE, shown);
        ObjectNode merged = shown.deepCopy();
        if (answers.isObject()) {
            merged.setAll((ObjectNode) answers);
        }
        this.everything = Map.of(FormListener.VARIABLE, json.convertValue(merged, OBJECT));
    }

    /**
     * @param shown what the form showed, computed again at this moment
     * @return the answers with read-only fields as the server knows them, not as they were sent
     * @throws AnswersRefused with a sentence for each problem, at most five of them
     */
    static ObjectNode check(List<Question> questions, JsonNode shown, JsonNode answers, ObjectMapper json) {
        AnswerCheck check = new AnswerCheck(json, shown, answers);
        ObjectNode checked = check.scope(questions, answers, shown, Map.of(), "");
        if (!check.problems.isEmpty()) {
            throw new AnswersRefused(
                    check.problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return checked;
    }

    private ObjectNode scope(
            List<Question> questions, JsonNode answers, JsonNode shown, Map<String, Object> row, String where) {
        ObjectNode checked = JsonNodeFactory.instance.objectNode();
        if (!answers.isObject()) {
            problems.add("The answers have not arrived as the form sends them. Please open the form again.");
            return checked;
        }
        Set<String> known = new HashSet<>();
        questions(questions, answers, shown, row, where, checked, known);
        answers.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add("The form does not ask for “" + readable(name) + "”. Please open the form again.");
            }
        });
        return checked;
    }

    private void questions(
            List<Question> questions,
            JsonNode answers,
            JsonNode shown,
            Map<String, Object> row,
            String where,
            ObjectNode checked,
            Set<String> known) {
        for (Question question : questions) {
            boolean hidden = isHidden(question, row);
            if (question.isGroup() && question.key().isEmpty()) {
                if (!hidden) {
                    questions(question.questions(), answers, shown, row, where, checked, known);
                }
                continue;
            }
            JsonNode answer = answers.path(question.key());
            if (hidden) {
                if (isEmpty(answer)) {
                    known.add(question.key());
                }
                continue;
            }
            known.add(question.key());
            checked.set(question.key(), answer(question, answer, shown.path(question.key()), row, where));
        }
    }

    private JsonNode answer(Question question, JsonNode answer, JsonNode shown, Map<String, Object> row, String where) {
        if (question.isVersion() && !isSame(answer, shown)) {
            problems.add(FormSchema.CHANGED_MEANWHILE);
        }
        if (question.readOnly() || question.type().equals("expression")) {
            return shown.isMissingNode() ? JsonNodeFactory.instance.nullNode() : shown;
        }
        if (question.isGroup()) {
            return scope(
                    question.questions(),
                    answer.isMissingNode() ? JsonNodeFactory.instance.objectNode() : answer,
                    shown,
                    row,
                    where);
        }
        if (question.isList()) {
            // A list without rows is not sent at all.
            return rows(question, answer.isMissingNode() ? JsonNodeFactory.instance.arrayNode() : answer, shown);
        }
        if (answer.isMissingNode()) {
            problems.add(named(question, where) + " is missing. Please open the form again.");
            return JsonNodeFactory.instance.nullNode();
        }
        if (isEmpty(answer)) {
            if (question.isRequired()) {
                problems.add(named(question, where) + " needs an answer.");
            }
            return answer.isArray() || answer.isBoolean() ? answer : JsonNodeFactory.instance.nullNode();
        }
        problemWith(question, answer).ifPresent(problem -> problems.add(named(question, where) + " " + problem));
        return answer;
    }

    /** form-js sends nothing at all of a list without rows. */
    private JsonNode rows(Question list, JsonNode answer, JsonNode shown) {
        if (!answer.isArray() || answer.size() > MOST_ROWS) {
            problems.add(named(list, "") + " cannot be read as a list. Please open the form again.");
            return JsonNodeFactory.instance.arrayNode();
        }
        if (list.fixedRows() && !Rows.numbers(answer).equals(Rows.numbers(shown))) {
            problems.add(named(list, "") + " is not the list that is in the case file now. What you typed is kept: "
                    + "open the task again and check the list.");
            return JsonNodeFactory.instance.arrayNode();
        }
        var checked = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < answer.size(); index++) {
            JsonNode given = answer.get(index);
            JsonNode known = shownRow(shown, given, index, list.fixedRows());
            Map<String, Object> local = new HashMap<>();
            ObjectNode together = known.isObject() ? known.deepCopy() : JsonNodeFactory.instance.objectNode();
            if (given.isObject()) {
                together.setAll((ObjectNode) given);
            }
            local.put("this", json.convertValue(together, OBJECT));
            String number = known.path(Rows.NUMBER).asText("");
            String where = number.isEmpty() ? ", row " + (index + 1) : ", " + number;
            checked.add(scope(list.questions(), given, known, local, where));
        }
        return checked;
    }

    private static JsonNode shownRow(JsonNode shown, JsonNode given, int index, boolean fixed) {
        if (fixed) {
            return shown.path(index);
        }
        for (JsonNode row : shown) {
            if (Rows.sameRow(row, given)) {
                return row;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private boolean isHidden(Question question, Map<String, Object> row) {
        if (question.hide() == null) {
            return false;
        }
        Map<String, Object> context = new HashMap<>(everything);
        context.putAll(row);
        return Condition.holds(question.hide(), context);
    }

    private Optional<String> problemWith(Question question, JsonNode answer) {
        return Optional.ofNullable(
                switch (question.type()) {
                    case "textfield" -> text(question, answer, LONGEST_TEXT);
                    case "textarea" -> text(question, answer, LONGEST_WORDS);
                    case "number" -> number(question, answer);
                    case "checkbox" -> answer.isBoolean() ? null : "must be ticked or not ticked.";
                    case "datetime" -> date(question, answer);
                    case "radio", "select" ->
                        answer.isTextual() && offers(question, answer) ? null : "has an answer that is not offered.";
                    case "checklist", "taglist" -> choices(question, answer);
                    default -> throw new IllegalStateException("No check for a field of type " + question.type());
                });
    }

    private static String text(Question question, JsonNode answer, int longest) {
        if (!answer.isTextual()) {
            return "must be a text.";
        }
        String text = answer.asText();
        int most = question.rules().path("maxLength").asInt(longest);
        if (text.length() > most) {
            return "is too long: at most " + most + " characters.";
        }
        int least = question.rules().path("minLength").asInt(0);
        if (text.strip().length() < least) {
            return "is too short: at least " + least + " characters.";
        }
        String pattern = question.rules().path("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            return "is not written as the form asks.";
        }
        return switch (question.rules().path("validationType").asText()) {
            case "email" -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? null : "is not an e-mail address.";
            case "phone" -> text.matches("[+0-9][0-9 ()-]{5,24}") ? null : "is not a telephone number.";
            default -> null;
        };
    }

    private static String number(Question question, JsonNode answer) {
        if (!answer.isNumber()) {
            return "must be a number.";
        }
        JsonNode rules = question.rules();
        double number = answer.asDouble();
        if (rules.has("min") && number < rules.path("min").asDouble()) {
            return "must be at least " + rules.path("min").asText() + ".";
        }
        if (rules.has("max") && number > rules.path("max").asDouble()) {
            return "must be at most " + rules.path("max").asText() + ".";
        }
        return null;
    }

    private static String date(Question question, JsonNode answer) {
        String text = answer.asText();
        try {
            if (text.indexOf('T') > 0) {
                LocalDateTime.parse(text);
            } else if (text.indexOf(':') > 0) {
                LocalTime.parse(text);
            } else {
                LocalDate.parse(text);
            }
            return null;
        } catch (DateTimeParseException unreadable) {
            return "is not a date or time.";
        }
    }

    private String choices(Question question, JsonNode answer) {
        if (!answer.isArray()) {
            return "must be a list of choices.";
        }
        for (JsonNode choice : answer) {
            if (!offers(question, choice)) {
                return "has an answer that is not offered.";
            }
        }
        return null;
    }

    private boolean offers(Question question, JsonNode choice) {
        if (question.options() != null) {
            return question.options().containsKey(choice.asText());
        }
        if (question.optionsFrom() == null) {
            return false;
        }
        List<String> offered = new ArrayList<>();
        shownForm
                .at("/" + question.optionsFrom().replace('.', '/'))
                .forEach(option -> offered.add(
                        option.isTextual()
                                ? option.asText()
                                : option.path("value").asText()));
        return offered.contains(choice.asText());
    }

    private static boolean isSame(JsonNode answer, JsonNode shown) {
        return isEmpty(answer) ? isEmpty(shown) : answer.asText().equals(shown.asText());
    }

    private static boolean isEmpty(JsonNode answer) {
        return answer.isMissingNode()
                || answer.isNull()
                || answer.isTextual() && answer.asText().isBlank()
                || answer.isBoolean() && !answer.asBoolean()
                || answer.isArray() && answer.isEmpty();
    }

    private static String named(Question question, String where) {
        String label = question.label().isBlank() ? readable(question.key()) : question.label();
        return "“" + label + "”" + where;
    }

    private static String readable(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
