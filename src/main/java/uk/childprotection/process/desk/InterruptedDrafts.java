package uk.childprotection.process.desk;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Drafts;

/**
 * What somebody has typed into a task that is interrupted, as when a conference is cut short, is there again when the same process comes to
 * the same task once more.
 */
@Component
class InterruptedDrafts {

    /** The tasks to which a diagram comes back after something else has interrupted them; a test holds them against the diagrams. */
    static final Set<String> TASKS = Set.of("Activity_RecordDecisions", "Activity_RecordReviewDecisions");

    private final Drafts drafts;

    InterruptedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void onTask(DelegateTask task) {
        if (!TASKS.contains(task.getTaskDefinitionKey())) {
            return;
        }
        String interrupted = Drafts.ofInterrupted(task.getProcessInstanceId(), task.getTaskDefinitionKey());
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_DELETE -> drafts.handOn(task.getId(), interrupted);
            case TaskListener.EVENTNAME_CREATE -> drafts.handOn(interrupted, task.getId());
            default -> {
                // Only its end and its return move what was typed.
            }
        }
    }
}
