package uk.childprotection.process.rearrangement;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Variables;

/**
 * Carries a changed person into what runs already: the engine reads a task's assignee once, when it begins. Works from the diagram, so
 * that a designer's new task follows too. A task keeps its id, and with it the draft of whoever had it.
 */
@Component
class ChangedPeople {

    private static final Pattern VARIABLE = Pattern.compile("\\s*[$#]\\{(\\w+)}\\s*");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;

    ChangedPeople(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
    }

    /**
     * Gives the tasks of one conference to new people, in every process of the family that is about it.
     *
     * @param people user ids by the variable that holds them
     */
    void ofConference(FamilyReference family, String conferenceId, Map<String, String> people) {
        replace(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(family.value())
                        .variableValueEquals(Variables.CONFERENCE_ID.name(), conferenceId),
                people);
    }

    private void replace(ProcessInstanceQuery which, Map<String, String> people) {
        for (ProcessInstance instance : which.list()) {
            Set<String> known =
                    runtime.getVariables(instance.getId(), people.keySet()).keySet();
            known.forEach(name -> runtime.setVariable(instance.getId(), name, people.get(name)));
            assign(instance, people);
        }
    }

    private void assign(ProcessInstance instance, Map<String, String> people) {
        Map<String, String> assignees = assignees(instance.getProcessDefinitionId(), people.keySet());
        tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .filter(task -> assignees.containsKey(task.getTaskDefinitionKey()))
                .forEach(task ->
                        tasks.setAssignee(task.getId(), people.get(assignees.get(task.getTaskDefinitionKey()))));
    }

    /** The tasks that one of these variables assigns, each with its variable. */
    private Map<String, String> assignees(String definition, Set<String> variables) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .filter(task -> variables.contains(variable(task)))
                .collect(Collectors.toMap(UserTask::getId, ChangedPeople::variable));
    }

    private static String variable(UserTask task) {
        Matcher matcher = VARIABLE.matcher(task.getCamundaAssignee() == null ? "" : task.getCamundaAssignee());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
