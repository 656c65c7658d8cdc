package uk.childprotection.process.form;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form as the server knows it: what it asks for the case file, and which plain process variables stand beside that.
 *
 * @param id the form's id
 * @param version the version of the process definition it was deployed with, for the chronology
 * @param caseFile the questions inside the top group {@code form}, whose answers belong to the case file
 * @param variables the questions outside it, each an ordinary process variable
 */
record FormSchema(String id, int version, List<Question> caseFile, List<Question> variables) {

    /** The read-only field by which a form says which state of the file it showed. */
    static final String VERSION = "version";

    static final String CHANGED_MEANWHILE =
            "Somebody else has changed these details since you opened the form, so yours were not"
                    + " taken. Open the task again: it shows them as they are now. Then repeat your change.";

    private static final String NOTICE = "notice";
    private static final String DRAFT_OVERTAKEN =
            "Somebody else has changed these details since you began. Here they are as they are now: repeat your change.";

    static FormSchema of(JsonNode form, int version) {
        List<Question> top = Question.questionsIn(form);
        List<Question> caseFile = top.stream()
                .filter(FormSchema::isCaseFile)
                .flatMap(group -> group.questions().stream())
                .toList();
        List<Question> variables =
                top.stream().filter(question -> !isCaseFile(question)).toList();
        return new FormSchema(form.path("id").asText(), version, caseFile, variables);
    }

    /** The names that may be posted with this form; anything else did not come from it. */
    Set<String> postable() {
        Set<String> names = variables.stream().map(Question::key).collect(Collectors.toSet());
        names.add(FormListener.VARIABLE);
        return names;
    }

    /**
     * Lays what a person has typed so far over what the case file shows. Facts win over the draft: only questions a
     * person can answer are taken from it, and rows of a fixed list only where the person they speak of is still there. A draft of
     * details that somebody else has corrected since is left out and the person told: it would undo the correction.
     */
    void layOver(ObjectNode shown, JsonNode draft) {
        if (isOvertaken(shown, draft)) {
            shown.put(NOTICE, DRAFT_OVERTAKEN);
        } else {
            layOver(caseFile, shown, draft);
        }
    }

    private boolean isOvertaken(ObjectNode shown, JsonNode draft) {
        return caseFile.stream().anyMatch(Question::isVersion)
                && !draft.path(VERSION).asText("").equals(shown.path(VERSION).asText(""));
    }

    /** The question and row that answers were being read from, as the beginning of a sentence; empty when it is none of this form's. */
    String whereIs(List<JsonMappingException.Reference> path, JsonNode answers) {
        List<Question> questions = caseFile;
        JsonNode at = answers;
        String label = "";
        String row = "";
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                at = at.path(step.getIndex());
                row = ", " + at.path(Rows.NUMBER).asText("row " + (step.getIndex() + 1));
            } else {
                at = at.path(step.getFieldName());
                Question question = find(questions, step.getFieldName());
                if (question == null) {
                    return "";
                }
                label = question.label();
                questions = question.questions();
            }
        }
        return label.isBlank() ? "" : "“%s”%s: ".formatted(label, row);
    }

    private static Question find(List<Question> questions, String key) {
        for (Question question : questions) {
            if (question.key().equals(key)) {
                return question;
            }
            Question inside = question.isGroup() && question.key().isEmpty() ? find(question.questions(), key) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static void layOver(List<Question> questions, ObjectNode shown, JsonNode draft) {
        for (Question question : questions) {
            if (question.isGroup() && question.key().isEmpty()) {
                layOver(question.questions(), shown, draft);
            } else if (question.isGroup()) {
                layOver(question.questions(), shown.withObjectProperty(question.key()), draft.path(question.key()));
            } else if (question.isList()) {
                layRowsOver(question, shown, draft.path(question.key()));
            } else if (!question.readOnly() && draft.has(question.key())) {
                shown.set(question.key(), draft.get(question.key()));
            }
        }
    }

    private static void layRowsOver(Question list, ObjectNode shown, JsonNode drafted) {
        if (!drafted.isArray()) {
            return;
        }
        if (!list.fixedRows()) {
            shown.set(list.key(), drafted);
            return;
        }
        for (JsonNode row : shown.path(list.key())) {
            for (JsonNode typed : drafted) {
                if (Rows.sameRow(row, typed)) {
                    layOver(list.questions(), (ObjectNode) row, typed);
                }
            }
        }
    }

    private static boolean isCaseFile(Question question) {
        return question.isGroup() && question.key().equals(FormListener.VARIABLE);
    }
}
