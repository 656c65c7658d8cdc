package uk.childprotection.process.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.engine.AsApplication;

/** The next steps of a family's case: the tasks that are open in any of its processes. The caller has asked who may see the family. */
@Service
@NamedInterface("web")
public class FamilyTasks {

    /** More open tasks than this has no family. */
    private static final int MOST = 100;

    private final TaskService tasks;
    private final AsApplication application;
    private final TaskSubjects subjects;
    private final LatenessAsked lateness;

    FamilyTasks(@Lazy TaskService tasks, AsApplication application, TaskSubjects subjects, LatenessAsked lateness) {
        this.tasks = tasks;
        this.application = application;
        this.subjects = subjects;
        this.lateness = lateness;
    }

    /**
     * A task that is open.
     *
     * @param name what is to be done, and what it is about where a family may have several tasks of that name
     * @param assignee user id of the person who has it; null while nobody has
     * @param groups ids of the roles and teams that may take it on; empty once somebody has it
     * @param dueOn the last day on which it is in time; null when it has no limit
     */
    @NamedInterface("web")
    public record NextStep(String task, String name, String assignee, List<String> groups, LocalDate dueOn) {

        public NextStep {
            groups = List.copyOf(groups);
        }
    }

    /** The open tasks of a family, the most urgent first, those without a limit last. */
    public List<NextStep> of(FamilyReference family) {
        return application.ask(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(family.value())
                    .orderByTaskCreateTime()
                    .asc()
                    .listPage(0, MOST);
            Map<String, String> about = new HashMap<>(subjects.of(open, task -> family));
            about.putAll(lateness.of(open));
            return open.stream()
                    .map(task -> step(task, about.get(task.getId())))
                    .sorted(Comparator.comparing(NextStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        });
    }

    private NextStep step(Task task, String about) {
        List<String> groups = task.getAssignee() == null ? groups(task) : List.of();
        String name = about == null ? task.getName() : task.getName() + ": " + about;
        return new NextStep(task.getId(), name, task.getAssignee(), groups, TaskCards.dueOn(task));
    }

    private List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
