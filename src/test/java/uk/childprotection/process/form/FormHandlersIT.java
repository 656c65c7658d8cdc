package uk.childprotection.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;

/** Holds every form against the record its answers are read into, field by field. */
@ApplicationTest
class FormHandlersIT {

    @Autowired
    private List<FormHandler<?>> handlers;

    @Autowired
    private ObjectMapper json;

    @Test
    void everyHandlerHasItsFormAndEveryQuestionItsPlaceInTheRecord() throws IOException {
        List<String> faults = new ArrayList<>();
        for (FormHandler<?> handler : handlers) {
            Path file = Path.of("forms", handler.form() + ".form");
            FormSchema schema = FormSchema.of(json.readTree(file.toFile()), 1);
            compare(handler.form(), schema.caseFile(), handler.answers(), faults);
        }
        assertThat(faults).isEmpty();
    }

    /** A task keeps the form with which it was opened, so the answers to a released form come in as long as a case runs with it. */
    @Test
    void everyQuestionOfAReleasedFormHasItsPlaceInTheRecordStill() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> released = Files.walk(Path.of("src/test/resources/released"))) {
            for (Path file : released.filter(path -> path.toString().endsWith(".form"))
                    .sorted()
                    .toList()) {
                FormSchema schema = FormSchema.of(json.readTree(file.toFile()), 1);
                String form = json.readTree(file.toFile()).path("id").asText();
                handlers.stream()
                        .filter(handler -> handler.form().equals(form))
                        .findFirst()
                        .ifPresentOrElse(
                                handler -> compare(file.toString(), schema.caseFile(), handler.answers(), faults),
                                () -> faults.add(file + ": nobody takes its answers any more"));
            }
        }
        assertThat(faults)
                .filteredOn(fault -> !fault.contains("does not ask for"))
                .isEmpty();
    }

    private static void compare(String where, List<Question> questions, Class<?> type, List<String> faults) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        List<Question> flat = flat(questions);
        for (Question question : flat) {
            RecordComponent component = components.remove(question.key());
            if (component == null) {
                if (!isShownOnly(question)) {
                    faults.add(where + ": the record " + type.getSimpleName() + " has no " + question.key());
                }
            } else if (question.isList() || question.isGroup()) {
                compare(where + "." + question.key(), question.questions(), typeOf(component), faults);
            }
        }
        components.keySet().forEach(name -> faults.add(where + ": the form does not ask for " + name));
    }

    /** A list in which there is nothing to answer shows facts. */
    private static boolean isShownOnly(Question question) {
        return question.readOnly()
                || question.isList()
                        && question.fixedRows()
                        && question.questions().stream().allMatch(FormHandlersIT::isShownOnly);
    }

    private static Class<?> typeOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** Groups without a path of their own only frame their questions. */
    private static List<Question> flat(List<Question> questions) {
        List<Question> flat = new ArrayList<>();
        for (Question question : questions) {
            if (question.isGroup() && question.key().isEmpty()) {
                flat.addAll(flat(question.questions()));
            } else {
                flat.add(question);
            }
        }
        return flat;
    }
}
