package uk.childprotection.process.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Entry;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.engine.AsApplication;
import uk.childprotection.process.form.Answered;
import uk.childprotection.process.form.AnswersInWords;

/**
 * The answers of an entry of the chronology, beside the questions of the very form they were given to: the one that was deployed with the
 * diagram of that task. The caller has asked who may see the family.
 */
@Service
@NamedInterface("web")
public class AnswerSheets {

    /** What the id of a colleague begins with where people of the file can be chosen too. */
    private static final String COLLEAGUE = "user:";

    private static final JsonNode NO_FORM = MissingNode.getInstance();

    private final HistoryService history;
    private final RepositoryService repository;
    private final AsApplication application;
    private final People people;
    private final ObjectMapper json;

    /** Forms by the diagram they were deployed with: neither ever changes. */
    private final Map<String, JsonNode> forms = new ConcurrentHashMap<>();

    AnswerSheets(
            @Lazy HistoryService history,
            @Lazy RepositoryService repository,
            AsApplication application,
            People people,
            ObjectMapper json) {
        this.history = history;
        this.repository = repository;
        this.application = application;
        this.people = people;
        this.json = json;
    }

    /** What was answered, question by question; nothing for an entry without answers. */
    public List<Answered> of(Entry entry, FamilyFile file) {
        if (entry.answers() == null) {
            return List.of();
        }
        return new AnswersInWords(value -> nameOf(value, file)).read(form(entry), answers(entry));
    }

    private String nameOf(String value, FamilyFile file) {
        try {
            return file.nameOf(PersonNumber.parse(value));
        } catch (Refusal noNumber) {
            String id = value.startsWith(COLLEAGUE) ? value.substring(COLLEAGUE.length()) : value;
            return people.find(id).map(Person::name).orElse(value);
        }
    }

    private JsonNode answers(Entry entry) {
        try {
            return json.readTree(entry.answers());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The answers of " + entry + " cannot be read.");
        }
    }

    private JsonNode form(Entry entry) {
        if (entry.form() == null || entry.task() == null) {
            return NO_FORM;
        }
        return application.ask(() -> diagram(entry.task())
                .map(diagram ->
                        forms.computeIfAbsent(diagram + "/" + entry.form(), key -> deployedWith(diagram, entry.form())))
                .orElse(NO_FORM));
    }

    /** The diagram of a task, or of the process that a start form began; unknown once the engine's history is cleaned up. */
    private Optional<String> diagram(String task) {
        HistoricTaskInstance done =
                history.createHistoricTaskInstanceQuery().taskId(task).singleResult();
        if (done != null) {
            return Optional.of(done.getProcessDefinitionId());
        }
        HistoricProcessInstance begun = history.createHistoricProcessInstanceQuery()
                .processInstanceId(task)
                .singleResult();
        return Optional.ofNullable(begun).map(HistoricProcessInstance::getProcessDefinitionId);
    }

    private JsonNode deployedWith(String diagram, String form) {
        ProcessDefinition definition = repository.getProcessDefinition(diagram);
        String file = form + ".form";
        return repository.getDeploymentResources(definition.getDeploymentId()).stream()
                .filter(resource ->
                        resource.getName().equals(file) || resource.getName().endsWith("/" + file))
                .findFirst()
                .map(this::read)
                .orElse(NO_FORM);
    }

    private JsonNode read(Resource resource) {
        try (InputStream form = repository.getResourceAsStreamById(resource.getDeploymentId(), resource.getId())) {
            return json.readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
