package uk.childprotection.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** Keeps what a person has typed into a task's form so far, until the task is completed. */
@Service
public class FormDrafts {

    private final Drafts drafts;
    private final FamilyAccess access;
    private final TaskService tasks;
    private final ObjectMapper json;

    FormDrafts(Drafts drafts, FamilyAccess access, @Lazy TaskService tasks, ObjectMapper json) {
        this.drafts = drafts;
        this.access = access;
        this.tasks = tasks;
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
        if (task == null) {
            throw new Refusal("The draft was not kept: this task is completed or is not assigned to you.");
        }
        FamilyReference family =
                FamilyReference.parse((String) tasks.getVariable(taskId, Variables.CASE_REFERENCE.name()));
        access.check(person, family);
        refuseNonsense(answers);
        drafts.save(taskId, family, person.id(), answers);
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
