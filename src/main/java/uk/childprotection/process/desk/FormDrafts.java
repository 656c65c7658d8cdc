package uk.childprotection.process.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Draft;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.engine.Grants;
import uk.childprotection.process.form.FormContext;

/** Keeps what a person has typed into a form so far, until the task is completed or the process started. */
@Service
@NamedInterface("web")
public class FormDrafts {

    private final Drafts drafts;
    private final FamilyAccess access;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ObjectMapper json;

    FormDrafts(
            Drafts drafts,
            FamilyAccess access,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            ObjectMapper json) {
        this.drafts = drafts;
        this.access = access;
        this.tasks = tasks;
        this.runtime = runtime;
        this.json = json;
    }

    /**
     * Keeps a draft in place of the one before.
     *
     * @param answers the form's data as JSON, at most {@link Drafts#MOST_BYTES}
     * @throws Refusal when the task is not (or no longer) this person's, or the family is not theirs to see
     */
    @Transactional
    public void save(Person person, String taskId, String answers) {
        Task task =
                tasks.createTaskQuery().taskId(taskId).taskAssignee(person.id()).singleResult();
        ProcessInstance instance = Optional.ofNullable(task)
                .flatMap(this::instance)
                .orElseThrow(
                        () -> new Refusal("The draft was not kept: this task is completed or is not assigned to you."));
        FamilyReference family = family(instance);
        if (family != null) {
            access.check(person, family);
        }
        refuseNonsense(answers);
        drafts.save(taskId, family, person.id(), answers);
    }

    /** Nothing when the process has ended since the task was found: a draft often comes in as its task is completed. */
    private Optional<ProcessInstance> instance(Task task) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
    }

    /** Null for a process that is about all families. */
    private static FamilyReference family(ProcessInstance instance) {
        return instance.getBusinessKey() == null ? null : FamilyReference.parse(instance.getBusinessKey());
    }

    /** What was typed into a task's form beside the case file's group, where it has such fields; nothing when there is no draft. */
    @Transactional(readOnly = true)
    public Optional<Kept> besideTheCaseFile(Person person, String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).taskAssignee(person.id()).count() == 0) {
            return Optional.empty();
        }
        return drafts.find(taskId)
                .map(this::kept)
                .map(kept -> new Kept(kept.savedAt(), kept.answers().without(FormContext.CASE_FILE)))
                .filter(kept -> !kept.answers().isEmpty());
    }

    /**
     * Keeps what somebody has typed into a start form in place of what they had typed before.
     *
     * @param process the key of the process that the form starts
     * @throws Refusal when it is not theirs to start
     */
    @Transactional
    public void saveStart(Person person, String process, String answers) {
        refuseOthers(person, process);
        refuseNonsense(answers);
        drafts.save(Drafts.ofStart(process, person.id()), null, person.id(), answers);
    }

    /** What somebody has typed into a start form and not given. */
    @Transactional(readOnly = true)
    public Optional<Kept> start(Person person, String process) {
        return drafts.find(Drafts.ofStart(process, person.id())).map(this::kept);
    }

    /** Forgets what somebody has typed into a start form. */
    @Transactional
    public void removeStart(Person person, String process) {
        drafts.remove(Drafts.ofStart(process, person.id()));
    }

    /**
     * A draft as the form is filled with it.
     *
     * @param answers the form's data
     */
    @NamedInterface("web")
    public record Kept(Instant savedAt, ObjectNode answers) {}

    private Kept kept(Draft draft) {
        try {
            return new Kept(draft.savedAt(), (ObjectNode) json.readTree(draft.answers()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The " + draft + " cannot be read.");
        }
    }

    private static void refuseOthers(Person person, String process) {
        if (Grants.STARTERS.getOrDefault(process, List.of()).stream().noneMatch(person::is)) {
            throw new Refusal("The draft was not kept: your role does not start this.");
        }
    }

    private void refuseNonsense(String answers) {
        try {
            if (json.readTree(answers).isObject()) {
                return;
            }
        } catch (JsonProcessingException unreadable) {
            // The refusal below says it; nothing of the text may reach the log.
        }
        throw new Refusal("The draft was not kept: it cannot be read.");
    }
}
