package uk.childprotection.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A form of {@code forms/} filled in by a person: what it shows, what they answer, and what form-js makes of both when they complete
 * it. Only fields that are drawn and not hidden are sent, an emptied text is an empty text, an emptied date or select is null.
 *
 * <pre>{@code
 * FilledForm.of("choose-invitees", shown).answer("why", "…").answer("children.C1.invite", "yes").json()
 * }</pre>
 */
public final class FilledForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private static final Map<String, ParsedExpression> CONDITIONS = new ConcurrentHashMap<>();

    private final JsonNode fields;
    private final ObjectNode data;
    private Map<String, Object> answers = Map.of();

    private FilledForm(JsonNode fields, ObjectNode data) {
        this.fields = fields;
        this.data = data;
    }

    /** The form as it opens, with what the server shows; a start form shows nothing. */
    public static FilledForm of(String form, JsonNode shown) {
        try {
            JsonNode schema = JSON.readTree(Files.readString(Path.of("forms", form + ".form")));
            return new FilledForm(schema.at("/components/0/components"), shown.deepCopy());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static FilledForm ofStart(String form) {
        return of(form, JsonNodeFactory.instance.objectNode());
    }

    FilledForm copy() {
        return new FilledForm(fields, data.deepCopy());
    }

    /** Answers a question; in a list of known people {@code list.number.key}. */
    public FilledForm answer(String path, Object answer) {
        String[] parts = path.split("\\.");
        ObjectNode holder = parts.length == 1 ? data : row(parts[0], parts[1]);
        holder.set(parts[parts.length - 1], JSON.valueToTree(answer));
        return this;
    }

    /** Answers a question for everybody in a list. */
    public FilledForm answerAll(String list, String key, Object answer) {
        data.path(list).forEach(row -> ((ObjectNode) row).set(key, JSON.valueToTree(answer)));
        return this;
    }

    /** Adds a row to a list that a person fills in. */
    public FilledForm addRow(String list, Map<String, Object> answers) {
        data.withArrayProperty(list).add(JSON.valueToTree(answers));
        return this;
    }

    /** What is sent. */
    public ObjectNode json() {
        answers = JSON.convertValue(data, OBJECT);
        return sent(fields, data, null);
    }

    private ObjectNode row(String list, String number) {
        for (JsonNode row : data.path(list)) {
            if (row.path("number").asText().equals(number)) {
                return (ObjectNode) row;
            }
        }
        throw new IllegalArgumentException("The list " + list + " has nobody with the number " + number + ".");
    }

    private ObjectNode sent(JsonNode drawn, JsonNode values, ObjectNode row) {
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        for (JsonNode field : drawn) {
            if (isHidden(field, row)) {
                continue;
            }
            String path = field.path("path").asText("");
            switch (field.path("type").asText()) {
                case "group" -> {
                    if (path.isEmpty()) {
                        sent.setAll(sent(field.path("components"), values, row));
                    } else {
                        sent.set(path, sent(field.path("components"), values.path(path), row));
                    }
                }
                case "dynamiclist" -> sent.set(path, rows(field, values.path(path)));
                default -> {
                    if (field.has("key")) {
                        sent.set(field.path("key").asText(), value(field, values));
                    }
                }
            }
        }
        return sent;
    }

    private ArrayNode rows(JsonNode list, JsonNode values) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        values.forEach(row -> rows.add(sent(list.path("components"), row, (ObjectNode) row)));
        return rows;
    }

    private static JsonNode value(JsonNode field, JsonNode values) {
        JsonNode value = values.path(field.path("key").asText());
        boolean empty = value.isMissingNode() || value.isNull();
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> empty ? JsonNodeFactory.instance.textNode("") : value;
            case "checkbox" -> JsonNodeFactory.instance.booleanNode(value.asBoolean());
            case "checklist", "taglist" -> empty ? JsonNodeFactory.instance.arrayNode() : value;
            default -> empty ? JsonNodeFactory.instance.nullNode() : value;
        };
    }

    private boolean isHidden(JsonNode field, ObjectNode row) {
        String hide = field.path("conditional").path("hide").asText("");
        if (hide.isEmpty()) {
            return false;
        }
        Map<String, Object> context = new HashMap<>();
        context.put("form", answers);
        if (row != null) {
            context.put("this", JSON.convertValue(row, OBJECT));
        }
        var result = FEEL.evaluate(
                CONDITIONS.computeIfAbsent(
                        hide.substring(1),
                        condition -> FEEL.parseExpression(condition).parsedExpression()),
                context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
