package uk.childprotection.process.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransfersIn;

/** Says for each task in a list whose case it belongs to and until when it is due, to people who may see the family. */
@Service
@NamedInterface("web")
public class TaskCards {

    /** Tasklist shows fifteen tasks a page; more than this in one go is nobody's page. */
    public static final int MOST = 100;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Families families;
    private final FamilyAccess access;
    private final TransfersIn transfers;
    private final TaskSubjects subjects;
    private final LatenessAsked lateness;

    TaskCards(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            Families families,
            FamilyAccess access,
            TransfersIn transfers,
            TaskSubjects subjects,
            LatenessAsked lateness) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.families = families;
        this.access = access;
        this.transfers = transfers;
        this.subjects = subjects;
        this.lateness = lateness;
    }

    /**
     * What a card shows.
     *
     * @param dueOn the last day on which the task is in time, or null when it has no limit
     * @param about what the task is about, where a family may have several of its name at once; null for every other task
     * @param late the limit of which the task asks why it has passed, in words; null where it asks for nothing of the kind
     * @param responsible another authority that is still responsible for the family's plan; null where that is us
     */
    @NamedInterface("web")
    public record Card(
            FamilyReference family, String shortName, LocalDate dueOn, String about, String late, String responsible) {}

    /** The cards of those tasks whose family the person may see, by task id; four queries for any number of tasks, up to ten where they say what they are about. */
    @Transactional(readOnly = true)
    public Map<String, Card> of(Person person, Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        List<Task> found = tasks.createTaskQuery()
                .taskIdIn(taskIds.stream().distinct().limit(MOST).toArray(String[]::new))
                .list();
        Map<String, FamilyReference> references = references(found);
        Set<FamilyReference> readable = access.readable(person, Set.copyOf(references.values()));
        Map<FamilyReference, Family> known =
                families.families(readable).stream().collect(Collectors.toMap(Family::reference, Function.identity()));
        Map<FamilyReference, String> elsewhere = transfers.waiting(known.keySet()).stream()
                .collect(Collectors.toMap(TransferIn::family, TransferIn::authority, (one, other) -> one));
        Map<String, String> about = subjects.of(
                found.stream()
                        .filter(task -> known.containsKey(references.get(task.getProcessInstanceId())))
                        .toList(),
                task -> references.get(task.getProcessInstanceId()));
        Map<String, String> late = lateness.of(found);
        Map<String, Card> cards = new HashMap<>();
        for (Task task : found) {
            Family family = known.get(references.get(task.getProcessInstanceId()));
            if (family != null) {
                cards.put(
                        task.getId(),
                        new Card(
                                family.reference(),
                                family.shortName(),
                                dueOn(task),
                                about.get(task.getId()),
                                late.get(task.getId()),
                                elsewhere.get(family.reference())));
            }
        }
        return cards;
    }

    private Map<String, FamilyReference> references(List<Task> found) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(
                        ProcessInstance::getId, instance -> FamilyReference.parse(instance.getBusinessKey())));
    }

    /** A due date is the first moment after the last day, see {@code deadline.Due}. */
    static LocalDate dueOn(Task task) {
        return task.getDueDate() == null
                ? null
                : task.getDueDate().toInstant().minusMillis(1).atZone(LONDON).toLocalDate();
    }
}
