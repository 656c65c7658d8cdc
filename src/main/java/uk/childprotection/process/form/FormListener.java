package uk.childprotection.process.form;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens to every task and start event of the engine, so that a form takes part by being named in the diagram. */
@Component
class FormListener {

    /** The variable, and the path of the form's top group, whose content belongs to the case file. */
    static final String VARIABLE = "form";

    private final Submission submission;

    FormListener(Submission submission) {
        this.submission = submission;
    }

    @EventListener
    void onTask(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE ->
                formOf(task).ifPresent(form -> task.setVariableLocal(VARIABLE, new FormReference(form)));
            case TaskListener.EVENTNAME_COMPLETE -> formOf(task).ifPresent(form -> submission.ofTask(task, form));
            default -> {
                // Assignment, update and deletion change nothing about the form.
            }
        }
    }

    @EventListener
    void onExecution(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && isAtActivity(execution)
                && !isCalled(execution)
                && execution.getBpmnModelElementInstance() instanceof StartEvent start
                && start.getParentElement() instanceof Process
                && start.getCamundaFormRef() != null) {
            submission.ofStart(execution, start.getCamundaFormRef());
        }
    }

    /** The engine names the start event twice: when the process starts, and when the event does. */
    private static boolean isAtActivity(DelegateExecution execution) {
        return execution.getActivityInstanceId() != null;
    }

    /** A process that another calls is started by nobody, so that its form is asked of nobody. */
    private static boolean isCalled(DelegateExecution execution) {
        return execution.getSuperExecution() != null;
    }

    private static Optional<String> formOf(DelegateTask task) {
        return Optional.ofNullable(task.getBpmnModelElementInstance()).map(UserTask::getCamundaFormRef);
    }
}
