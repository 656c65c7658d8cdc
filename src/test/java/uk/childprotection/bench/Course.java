package uk.childprotection.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.access.People;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.process.Desks;
import uk.childprotection.process.OrdinaryAnswers;

/**
 * Takes families through everything, from the first report to the end of the plan at its second review, side by side: all live the same
 * days, and several hands do what is to be done on each. Work goes through the services that Tasklist calls: a form is opened as its
 * schema and its variables, a task is claimed where nobody has it, and completed with the answers as JSON.
 */
final class Course {

    private static final LocalDate AT_THE_LATEST = TestClock.FIRST_DAY.plusYears(1);
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Set<String> ON_THEIR_DAY =
            Set.of("Activity_OpenConference", "Activity_HoldCoreGroup", "Activity_RecordVisit");
    /** What is done by {@link Desks#post}, as the tests do it. */
    private static final String HAND_OVER = "Activity_HandOverLetter";

    private static final List<String> TIMERS = List.of("Event_MidPoint", "Event_ReviewToPrepare");
    private static final Set<String> MANAGERS = Set.of(
            "Activity_HoldStrategyDiscussion",
            "Activity_AllocateSocialWorker",
            "Activity_ApproveOutcome",
            "Activity_ApproveReport");

    /** A form that was completed and what was answered. */
    record Answered(String activity, JsonNode answers) {}

    final Figures completing = new Figures();
    final Figures opening = new Figures();
    final Figures claiming = new Figures();
    final Figures starting = new Figures();
    final Figures jobs = new Figures();
    final Figures posting = new Figures();
    final List<Answered> answered = new ArrayList<>();
    final List<FamilyReference> families = new ArrayList<>();

    private final int hands;
    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final TestClock clock;
    private final Desks desks;
    private final People people;
    private final ObjectMapper json;
    private final OrdinaryAnswers answers;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

    Course(ApplicationContext application, int hands) {
        this.hands = hands;
        tasks = application.getBean(TaskService.class);
        forms = application.getBean(FormService.class);
        runtime = application.getBean(RuntimeService.class);
        management = application.getBean(ManagementService.class);
        repository = application.getBean(RepositoryService.class);
        identity = application.getBean(IdentityService.class);
        clock = application.getBean(TestClock.class);
        desks = application.getBean(Desks.class);
        people = application.getBean(People.class);
        json = application.getBean(ObjectMapper.class);
        answers = new OrdinaryAnswers(
                json, OrdinaryAnswers.CONFERENCE, application.getBean(WorkingDays.class)::onOrBefore);
    }

    /** Reports so many families on the first day. */
    Course of(int number) {
        goTo(TestClock.FIRST_DAY);
        for (int i = 0; i < number; i++) {
            families.add(report());
        }
        return this;
    }

    /** Does everything until nothing is left to do. */
    Course toTheEnd() {
        return until(Set.of(), day -> false);
    }

    /**
     * Does everything but what is to be left, day after day.
     *
     * @param left the tasks that nobody does
     * @param enough the first day on which nobody comes to work
     */
    Course until(Set<String> left, Predicate<LocalDate> enough) {
        LocalDate day = TestClock.FIRST_DAY;
        while (day != null && !enough.test(day)) {
            LocalDate today = day;
            goTo(today);
            sideBySide(family -> work(family, today, left));
            day = families.stream()
                    .flatMap(family -> nextDays(family, left))
                    .min(LocalDate::compareTo)
                    .orElse(null);
            if (day != null && !day.isAfter(today)) {
                throw new IllegalStateException("Something of " + today + " is not done.");
            }
            if (day != null && day.isAfter(AT_THE_LATEST)) {
                throw new IllegalStateException("The plan does not come to an end.");
            }
        }
        return this;
    }

    /** A day begins: the directory, which is read once a minute however much is done in it, is read before anything is measured. */
    private void goTo(LocalDate day) {
        clock.goTo(day);
        people.teams();
    }

    private FamilyReference report() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("section-47-enquiry")
                .latestVersion()
                .singleResult()
                .getId();
        Map<String, Object> posted = posted(answers.concern(NUMBERS.incrementAndGet(), TestClock.FIRST_DAY));
        return as(
                "sade",
                () -> FamilyReference.parse(starting.measure(
                        "section-47-enquiry",
                        () -> forms.submitStartForm(definition, posted).getBusinessKey())));
    }

    private void work(FamilyReference family, LocalDate today, Set<String> left) {
        for (String timer : TIMERS) {
            timers(family, timer).filter(due -> !due.isAfter(today)).forEach(due -> desks.fireTimer(family, timer));
        }
        List<Task> now;
        do {
            jobs.measure("jobs", () -> {
                desks.runJobs(family);
                return null;
            });
            post(family, today);
            now = open(family)
                    .filter(task -> !left.contains(task.getTaskDefinitionKey()))
                    .filter(task -> !task.getTaskDefinitionKey().equals(HAND_OVER))
                    .filter(task -> !ON_THEIR_DAY.contains(task.getTaskDefinitionKey())
                            || !day(task.getDueDate()).isAfter(today))
                    .toList();
            now.forEach(task -> complete(task, today));
        } while (!now.isEmpty());
    }

    /** One family after the other, for the post is one desk. */
    private void post(FamilyReference family, LocalDate today) {
        synchronized (desks) {
            if (desks.waitsForThePost(family) || desks.hasTask(family, HAND_OVER)) {
                posting.measure("post", () -> {
                    desks.post(family, today.toString());
                    return null;
                });
            }
        }
    }

    private void complete(Task task, LocalDate today) {
        String activity = task.getTaskDefinitionKey();
        as(person(task), () -> {
            if (task.getAssignee() == null) {
                claiming.measure(activity, () -> {
                    tasks.claim(task.getId(), person(task));
                    return null;
                });
            }
            JsonNode shown = json.readTree(opening.measure(activity, () -> open(task)));
            JsonNode answer = answers.to(activity, shown, today);
            Map<String, Object> posted = posted(answer);
            completing.measure(activity, () -> {
                forms.submitTaskForm(task.getId(), posted);
                return null;
            });
            if (task.getProcessInstanceId() != null && answered.size() < 500) {
                synchronized (answered) {
                    answered.add(new Answered(activity, answer));
                }
            }
            return null;
        });
    }

    private String open(Task task) throws IOException {
        try (InputStream schema = forms.getDeployedTaskForm(task.getId())) {
            schema.readAllBytes();
        }
        VariableMap variables = forms.getTaskFormVariables(task.getId(), null, false);
        SerializableValue form = variables.getValueTyped("form");
        return form.getValueSerialized();
    }

    private static String person(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return MANAGERS.contains(task.getTaskDefinitionKey()) ? "tara" : "alma";
    }

    private Stream<Task> open(FamilyReference family) {
        return tasks.createTaskQuery().processInstanceBusinessKey(family.value()).list().stream();
    }

    private Stream<LocalDate> nextDays(FamilyReference family, Set<String> left) {
        return Stream.concat(
                open(family)
                        .filter(task -> ON_THEIR_DAY.contains(task.getTaskDefinitionKey()))
                        .filter(task -> !left.contains(task.getTaskDefinitionKey()))
                        .map(task -> day(task.getDueDate())),
                TIMERS.stream().flatMap(timer -> timers(family, timer)));
    }

    private Stream<LocalDate> timers(FamilyReference family, String activity) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(family.value()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(activity)
                                .list()
                                .stream())
                .map(Job::getDuedate)
                .map(Course::day);
    }

    private static LocalDate day(Date due) {
        return LocalDate.ofInstant(due.toInstant(), TestClock.LONDON);
    }

    private Map<String, Object> posted(JsonNode form) {
        return Variables.putValueTyped(
                "form", SpinValues.jsonValue(form.toString()).create());
    }

    <T> T as(String person, java.util.concurrent.Callable<T> work) {
        identity.setAuthentication(
                person,
                groups.computeIfAbsent(
                        person,
                        id -> identity.createGroupQuery().groupMember(id).list().stream()
                                .map(Group::getId)
                                .toList()));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void sideBySide(Consumer<FamilyReference> work) {
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<Future<?>> all = new ArrayList<>();
            families.forEach(family -> all.add(pool.submit(() -> work.accept(family))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
