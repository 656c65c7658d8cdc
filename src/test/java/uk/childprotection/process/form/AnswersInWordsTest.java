package uk.childprotection.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersInWordsTest {

    private static final JsonNode FORM = json("""
            {"id": "try-out", "components": [
              {"type": "group", "path": "form", "label": "Try out", "components": [
                {"type": "text", "text": "What is asked."},
                {"type": "datetime", "subtype": "date", "key": "heldOn", "dateLabel": "Held on"},
                {"type": "radio", "key": "needed", "label": "Enquiry needed?",
                 "values": [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No, not now"}]},
                {"type": "checklist", "key": "why", "label": "Why?",
                 "values": [{"value": "NEG", "label": "Neglect"}, {"value": "PHY", "label": "Physical abuse"}]},
                {"type": "select", "key": "chair", "label": "Chair", "valuesExpression": "=form.chairs"},
                {"type": "select", "key": "step", "label": "Next step", "valuesExpression": "=form.steps"},
                {"type": "textarea", "key": "reasons", "label": "Reasons"},
                {"type": "checkbox", "key": "told", "label": "The family was told"},
                {"type": "group", "label": "The police", "path": "police", "components": [
                  {"type": "textfield", "key": "who", "label": "Who took part?"}]},
                {"type": "group", "label": "Safety", "components": [
                  {"type": "textfield", "key": "safety", "label": "What keeps the children safe?"}]},
                {"type": "dynamiclist", "path": "children", "label": "Each child", "allowAddRemove": false, "components": [
                  {"type": "textfield", "key": "number", "label": "No.", "readonly": true},
                  {"type": "textfield", "key": "name", "label": "Name", "readonly": true},
                  {"type": "textfield", "key": "view", "label": "Own view"}]},
                {"type": "dynamiclist", "path": "others", "label": "Others", "components": [
                  {"type": "textfield", "key": "who", "label": "Who"}]}
              ]}]}
            """);

    private final AnswersInWords words = new AnswersInWords(
            value -> Map.of("A1", "Ms Hazel Sample", "chidi", "Chidi Chair").getOrDefault(value, value));

    @Test
    void putsTheFormsWordingAndOptionsInPlaceOfKeysAndCodes() {
        assertThat(read("""
                        {"why": ["NEG", "PHY"], "needed": "no", "heldOn": "2026-03-02", "reasons": " Two lines,\\nboth kept. ",
                         "told": true}
                        """))
                .containsExactly(
                        "Held on: Monday 2 March 2026",
                        "Enquiry needed?: No, not now",
                        "Why?: Neglect; Physical abuse",
                        "Reasons: Two lines,\nboth kept.",
                        "The family was told: Yes");
    }

    @Test
    void namesPeopleAndSpellsOutCodesWhoseWordsOnlyTheFormKnew() {
        assertThat(read("{\"chair\": \"chidi\", \"step\": \"CHILD_IN_NEED\"}"))
                .containsExactly("Chair: Chidi Chair", "Next step: Child in need");
    }

    @Test
    void keepsPartsAndRowsTogetherUnderWhomTheyAreAbout() {
        assertThat(read("""
                        {"police": {"who": "PC Rowan Example"}, "safety": "An aunt stays.",
                         "children": [{"number": "C1", "name": "Amber Testcase", "view": "Fine."}, {"number": "A1", "view": ""}],
                         "others": [{"who": "Ms Ivy Example"}]}
                        """))
                .containsExactly(
                        "The police",
                        "  Who took part?: PC Rowan Example",
                        "Safety",
                        "  What keeps the children safe?: An aunt stays.",
                        "Each child",
                        "  Amber Testcase",
                        "  Own view: Fine.",
                        "  Ms Hazel Sample",
                        "  Own view: (open)",
                        "Others",
                        "  No. 1",
                        "  Who: Ms Ivy Example");
    }

    @Test
    void saysWhatWasLeftOpenAndLeavesOutWhatWasNotAsked() {
        assertThat(read("{\"reasons\": \"\", \"heldOn\": null, \"others\": [], \"why\": []}"))
                .containsExactly("Held on: (open)", "Why?: (open)", "Reasons: (open)", "Others: (open)");
    }

    @Test
    void readsAnswersWhoseFormIsNotKnownUnderTheirOwnNames() {
        JsonNode answers =
                json("{\"seenAlone\": false, \"others\": [{\"who\": \"x\"}], \"part\": {\"a\": 1}, \"tags\": [\"b\"]}");

        assertThat(lines(words.read(MissingNode.getInstance(), answers), ""))
                .containsExactly("Seen alone: No", "Others", "  No. 1", "  Who: x", "Part", "  A: 1", "Tags: b");
    }

    private List<String> read(String answers) {
        return lines(words.read(FORM, json(answers)), "");
    }

    private static List<String> lines(List<Answered> answered, String indent) {
        List<String> lines = new ArrayList<>();
        for (Answered one : answered) {
            if (one.parts().isEmpty()) {
                lines.add(indent + one.question() + ": " + (one.leftOpen() ? "(open)" : one.answer()));
            } else {
                lines.add(indent + one.question());
            }
            for (Answered.Part part : one.parts()) {
                if (part.title() != null) {
                    lines.add(indent + "  " + part.title());
                }
                lines.addAll(lines(part.answers(), indent + "  "));
            }
        }
        return lines;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
