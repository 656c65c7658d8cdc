package uk.childprotection.process;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** The answers of a form as Tasklist sends them, to be filled in and spoilt: {@code answers.with("children.0.seenOn", "2026-03-04")}. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode form;

    private Answers(ObjectNode form) {
        this.form = form;
    }

    public static Answers none() {
        return new Answers(JsonNodeFactory.instance.objectNode());
    }

    /** A copy, to change without changing this one. */
    Answers copy() {
        return new Answers(form.deepCopy());
    }

    /**
     * Answers a question.
     *
     * @param path the question's key, for a row of a list after the list's key and the row's place: {@code children.0.surname}
     * @param answer a text, number, truth, list, other answers, or null for an emptied date or select
     */
    public Answers with(String path, Object answer) {
        int dot = path.lastIndexOf('.');
        JsonNode holder = dot < 0 ? form : at(path.substring(0, dot));
        String key = path.substring(dot + 1);
        if (holder instanceof ArrayNode rows) {
            rows.set(Integer.parseInt(key), node(answer));
        } else {
            ((ObjectNode) holder).set(key, node(answer));
        }
        return this;
    }

    /** Takes a question away, as a form does that hides it. */
    public Answers without(String path) {
        int dot = path.lastIndexOf('.');
        JsonNode holder = dot < 0 ? form : at(path.substring(0, dot));
        String key = path.substring(dot + 1);
        if (holder instanceof ArrayNode rows) {
            rows.remove(Integer.parseInt(key));
        } else {
            ((ObjectNode) holder).remove(key);
        }
        return this;
    }

    /** Adds a row to a list. */
    public Answers withRow(String list, Answers row) {
        form.withArrayProperty(list).add(row.form);
        return this;
    }

    @JsonValue
    public JsonNode json() {
        return form;
    }

    private JsonNode at(String path) {
        JsonNode node = form.at("/" + path.replace('.', '/'));
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("There is no answer at " + path + ".");
        }
        return node;
    }

    private static JsonNode node(Object answer) {
        if (answer instanceof List<?> list) {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            list.forEach(row -> rows.add(node(row)));
            return rows;
        }
        return JSON.valueToTree(answer instanceof LocalDate day ? day.toString() : answer);
    }
}
