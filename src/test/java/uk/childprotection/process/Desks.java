package uk.childprotection.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;
import uk.childprotection.casefile.FamilyReference;

/** The desks at which the people of a test work: what Tasklist does for a person, without the browser. */
public class Desks {

    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final ObjectMapper json;

    public Desks(
            IdentityService identity,
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            ObjectMapper json) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.json = json;
    }

    /** The desk of somebody who has signed in. */
    public Desk of(String person) {
        return new Desk(person);
    }

    /** The one open task of a family with this activity id. */
    public Task task(FamilyReference family, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(family.value())
                .taskDefinitionKey(activity)
                .singleResult();
    }

    /** Every open task of a family with this activity id, the oldest first. */
    public List<Task> tasks(FamilyReference family, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(family.value())
                .taskDefinitionKey(activity)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Whether a family has an open task with this activity id. */
    public boolean hasTask(FamilyReference family, String activity) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(family.value())
                        .taskDefinitionKey(activity)
                        .count()
                > 0;
    }

    /** The processes that run for a family, each as often as it does. */
    public List<String> running(FamilyReference family) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(family.value()).list().stream()
                .map(instance -> instance.getProcessDefinitionId().split(":")[0])
                .sorted()
                .toList();
    }

    /** Runs the jobs of a family that are not timers until there are none: what the job executor does in its own time. */
    public void runJobs(FamilyReference family) {
        for (List<Job> due = messages(family); !due.isEmpty(); due = messages(family)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /**
     * Sends what a family's letters wait for until none waits: the administrator posts what goes by post, in a run for this family only, and
     * whoever takes letters to their readers hands them over.
     *
     * @param on the day on which both happen, as {@code 2026-03-02}
     */
    public void post(FamilyReference family, String on) {
        runJobs(family);
        while (hasTask(family, "Activity_HandOverLetter") || waitsForThePost(family)) {
            tasks(family, "Activity_HandOverLetter").forEach(task -> handOver(task, on));
            if (waitsForThePost(family)) {
                Task run = startPost(family);
                of("alma").complete(run, posted(of("alma").read(run), on));
                runJobsOf(run.getProcessInstanceId());
            }
            runJobs(family);
        }
    }

    /** Has a run gathered of the letters of one family that wait for the post, and gives the administrator its task. */
    public Task startPost(FamilyReference family) {
        of("alma").startForAll("post-at-once", Map.of("reference", family.value()));
        runJobsForAll();
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey("Activity_PostLetters")
                .processVariableValueEquals("printRunFamily", family.value())
                .taskUnassigned()
                .singleResult();
        of("alma").claim(task);
        return task;
    }

    /** Runs the jobs of one instance that are not timers until there are none. */
    public void runJobsOf(String instance) {
        for (List<Job> due = messagesOf(instance); !due.isEmpty(); due = messagesOf(instance)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** The answers to a form about a run that say that every letter of it was posted. */
    public Map<String, Object> posted(JsonNode shown, String on) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("version", shown.path("version").asText());
        answers.put("on", on);
        answers.put("notPosted", List.of());
        return answers;
    }

    private void handOver(Task task, String on) {
        Desk carrier = of(task.getAssignee() == null ? "tara" : task.getAssignee());
        if (task.getAssignee() == null) {
            carrier.claim(task);
        }
        Map<String, Object> answers = new HashMap<>();
        answers.put("outcome", "HANDED_OVER");
        answers.put("on", on);
        answers.put("toWhom", "The reader");
        answers.put("how", "At the office");
        carrier.complete(task, answers);
    }

    /** Whether a letter of a family waits to be posted. */
    public boolean waitsForThePost(FamilyReference family) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(family.value())
                        .activityId("Activity_AwaitPosting")
                        .count()
                > 0;
    }

    /** Runs the jobs of the instances that are about all families until there are none. */
    public void runJobsForAll() {
        runtime.createProcessInstanceQuery().processDefinitionKey("post-letters").list().stream()
                .map(instance -> instance.getProcessInstanceId())
                .forEach(this::runJobsOf);
    }

    /** Fires the timer of a family at this activity, as if its date had come. */
    public void fireTimer(FamilyReference family, String activity) {
        instances(family).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .timers()
                                .activityId(activity)
                                .list()
                                .stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** Ends whatever still runs, for all families. */
    public void clear() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(
                        instance -> runtime.deleteProcessInstance(instance.getId(), "The tests are over.", true, true));
    }

    private List<Job> messages(FamilyReference family) {
        return instances(family).stream()
                .flatMap(instance -> messagesOf(instance).stream())
                .toList();
    }

    private List<Job> messagesOf(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .withRetriesLeft()
                .list();
    }

    private List<String> instances(FamilyReference family) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(family.value()).list().stream()
                .map(instance -> instance.getProcessInstanceId())
                .toList();
    }

    /** One person's desk. */
    public final class Desk {

        private final String person;

        private Desk(String person) {
            this.person = person;
        }

        /** Starts a process with a start form; the family's reference is the business key it got. */
        public FamilyReference start(String process, Object answers) {
            return as(() -> {
                return FamilyReference.parse(forms.submitStartForm(definitionOf(process), posted(answers))
                        .getBusinessKey());
            });
        }

        /** Starts a process that is about all families by its start form. */
        public void startForAll(String process, Object answers) {
            as(() -> forms.submitStartForm(definitionOf(process), posted(answers)));
        }

        /** What the form of a task shows this person. */
        public JsonNode read(Task task) {
            return as(() -> {
                VariableMap variables = forms.getTaskFormVariables(task.getId(), null, false);
                SerializableValue form = variables.getValueTyped("form");
                return tree(form.getValueSerialized());
            });
        }

        /** Claims a task that nobody has. */
        public void claim(Task task) {
            as(() -> {
                tasks.claim(task.getId(), person);
                return null;
            });
        }

        /** Claims the family's task at this activity if nobody has it, and completes it with these answers. */
        public void complete(FamilyReference family, String activity, Object answers) {
            Task task = task(family, activity);
            if (task.getAssignee() == null) {
                claim(task);
            }
            complete(task, answers);
        }

        /** Completes a task with these answers: a JSON text or anything that can be written as JSON. */
        public void complete(Task task, Object answers) {
            complete(task, answers, Map.of());
        }

        /** Completes a task with these answers and the plain variables that stand outside the form's group. */
        public void complete(Task task, Object answers, Map<String, Object> variables) {
            Map<String, Object> posted = new HashMap<>(variables);
            posted.putAll(posted(answers));
            as(() -> {
                forms.submitTaskForm(task.getId(), posted);
                return null;
            });
        }

        /** Does something as this person. */
        public <T> T as(Supplier<T> work) {
            identity.setAuthentication(person, groups());
            try {
                return work.get();
            } finally {
                identity.clearAuthentication();
            }
        }

        private List<String> groups() {
            return identity.createGroupQuery().groupMember(person).list().stream()
                    .map(Group::getId)
                    .toList();
        }
    }

    private String definitionOf(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Map<String, Object> posted(Object answers) {
        return Variables.putValueTyped(
                "form", SpinValues.jsonValue(text(answers)).create());
    }

    private String text(Object answers) {
        try {
            return answers instanceof String text ? text : json.writeValueAsString(answers);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
