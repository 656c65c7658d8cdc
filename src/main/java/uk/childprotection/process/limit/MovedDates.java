package uk.childprotection.process.limit;

import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.form.Variable;

/**
 * Carries changed dates into what runs already: the engine reads a timer's variable and a task's due date once, when they begin. Works
 * from the diagram, so that a designer's new timer or task follows too.
 */
@Component
public class MovedDates {

    private static final Pattern VARIABLE = Pattern.compile("\\s*[$#]\\{(\\w+)}\\s*");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final FiredTimers fired;
    private final Clock clock;

    MovedDates(
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            @Lazy RepositoryService repository,
            FiredTimers fired,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.repository = repository;
        this.fired = fired;
        this.clock = clock;
    }

    /**
     * Moves the dates of the process that runs and of those it has called. In those it has called, a timer that has fired is set again
     * when its new date is still to come; the process that runs itself is in the middle of a step and keeps to the timers it has.
     */
    public void move(DelegateExecution execution, Map<String, Object> changed) {
        move(execution.getProcessInstanceId(), execution.getProcessDefinitionId(), changed);
        for (ProcessInstance called : runtime.createProcessInstanceQuery()
                .superProcessInstanceId(execution.getProcessInstanceId())
                .list()) {
            move(called.getId(), called.getProcessDefinitionId(), changed);
            fired.setAgain(
                    called.getId(),
                    called.getProcessDefinitionId(),
                    timersToCome(repository.getBpmnModelInstance(called.getProcessDefinitionId()), changed));
        }
    }

    /** Moves the dates of the process that called the one with this task. */
    public void moveInCaller(String taskId, Map<String, Object> changed) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        ProcessInstance caller = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(task.getProcessInstanceId())
                .singleResult();
        move(caller.getId(), caller.getProcessDefinitionId(), changed);
    }

    /** Moves the dates of every process of a family that has this variable with this value. */
    public void moveWhere(
            FamilyReference family, Variable<String> variable, String value, Map<String, Object> changed) {
        for (ProcessInstance holding : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family.value())
                .variableValueEquals(variable.name(), value)
                .list()) {
            move(holding.getId(), holding.getProcessDefinitionId(), changed);
        }
    }

    private void move(String instance, String definition, Map<String, Object> changed) {
        BpmnModelInstance diagram = repository.getBpmnModelInstance(definition);
        Set<String> read = new HashSet<>();
        read.addAll(timersReading(diagram, changed.keySet()).values());
        read.addAll(tasksReading(diagram, changed.keySet()).values());
        runtime.setVariables(
                instance,
                changed.entrySet().stream()
                        .filter(change -> read.contains(change.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        timersReading(diagram, changed.keySet()).keySet().forEach(timer -> recalculate(instance, timer));
        tasksReading(diagram, changed.keySet())
                .forEach((task, variable) -> setDue(instance, task, (Date) changed.get(variable)));
    }

    private void recalculate(String instance, String timer) {
        management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .timers()
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    private void setDue(String instance, String activity, Date due) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(activity)
                .list()) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }

    private List<BoundaryEvent> timersToCome(BpmnModelInstance diagram, Map<String, Object> changed) {
        Date now = Date.from(clock.instant());
        return timersReading(diagram, changed.keySet()).entrySet().stream()
                .filter(timer -> ((Date) changed.get(timer.getValue())).after(now))
                .map(timer -> diagram.<ModelElementInstance>getModelElementById(timer.getKey()))
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .toList();
    }

    /** The events with a timer that reads one of these variables, each with its variable. */
    private static Map<String, String> timersReading(BpmnModelInstance diagram, Set<String> variables) {
        return diagram.getModelElementsByType(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() != null)
                .filter(timer -> variable(timer.getTimeDate().getTextContent())
                        .filter(variables::contains)
                        .isPresent())
                .collect(Collectors.toMap(
                        timer -> ((FlowElement) timer.getParentElement()).getId(),
                        timer -> variable(timer.getTimeDate().getTextContent()).orElseThrow()));
    }

    /** The tasks whose due date reads one of these variables, each with its variable. */
    private static Map<String, String> tasksReading(BpmnModelInstance diagram, Set<String> variables) {
        return diagram.getModelElementsByType(UserTask.class).stream()
                .filter(task -> variable(task.getCamundaDueDate())
                        .filter(variables::contains)
                        .isPresent())
                .collect(Collectors.toMap(
                        UserTask::getId,
                        task -> variable(task.getCamundaDueDate()).orElseThrow()));
    }

    private static Optional<String> variable(String expression) {
        Matcher matcher = VARIABLE.matcher(expression == null ? "" : expression);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
