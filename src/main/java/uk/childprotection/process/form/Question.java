package uk.childprotection.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One field, group or list of a form, as its designer drew it.
 *
 * @param key the name of the answer, empty for a group that only frames its questions
 * @param label the question as the person reads it
 * @param rules the designer's {@code validate} object, never null
 * @param hide the expression that hides the question, or null
 * @param options the values a person can choose and their words, or null when they are free or computed
 * @param optionsFrom the path into the form's data that holds the options, or null
 * @param questions the questions of a group or of each row of a list
 * @param fixedRows whether rows can neither be added nor removed
 */
record Question(
        String key,
        String type,
        String label,
        JsonNode rules,
        String hide,
        boolean readOnly,
        Map<String, String> options,
        String optionsFrom,
        List<Question> questions,
        boolean fixedRows) {

    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "spacer", "separator", "table", "button", "iframe");
    private static final Set<String> KNOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "group",
            "dynamiclist",
            "expression");

    static Optional<Question> of(JsonNode component) {
        String type = component.path("type").asText();
        if (SHOWN_ONLY.contains(type)) {
            return Optional.empty();
        }
        if (!KNOWN.contains(type)) {
            throw new IllegalArgumentException("A form has a field of type " + type + ", which Tasklist cannot show.");
        }
        boolean container = type.equals("group") || type.equals("dynamiclist");
        String label = switch (type) {
            case "datetime" -> component.path(labelOfDate(component)).asText();
            default -> component.path("label").asText();
        };
        return Optional.of(new Question(
                component.path(container ? "path" : "key").asText(),
                type,
                label,
                component.path("validate"),
                hideOf(component),
                component.path("readonly").asBoolean()
                        || component.path("disabled").asBoolean(),
                optionsOf(component),
                optionsFromOf(component),
                questionsIn(component),
                type.equals("dynamiclist") && !component.path("allowAddRemove").asBoolean(true)));
    }

    static List<Question> questionsIn(JsonNode container) {
        List<Question> questions = new ArrayList<>();
        container.path("components").forEach(component -> of(component).ifPresent(questions::add));
        return List.copyOf(questions);
    }

    boolean isGroup() {
        return type.equals("group");
    }

    boolean isList() {
        return type.equals("dynamiclist");
    }

    /** Whether it says which state of the file the form showed, so that nobody corrects what somebody else has changed since. */
    boolean isVersion() {
        return readOnly && key.equals(FormSchema.VERSION);
    }

    boolean isRequired() {
        return rules.path("required").asBoolean();
    }

    private static String labelOfDate(JsonNode component) {
        return component.path("subtype").asText().equals("time") ? "timeLabel" : "dateLabel";
    }

    private static String hideOf(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText("");
        return hide.isBlank() ? null : hide.substring(1);
    }

    private static Map<String, String> optionsOf(JsonNode component) {
        if (!component.has("values")) {
            return null;
        }
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return Collections.unmodifiableMap(options);
    }

    private static String optionsFromOf(JsonNode component) {
        String expression = component.path("valuesExpression").asText("");
        return expression.isBlank() ? null : expression.substring(1).strip();
    }
}
