package uk.childprotection.process.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.engine.AsApplication;
import uk.childprotection.process.limit.LimitWords;

/** What the tasks are about in which somebody is asked why a limit has passed: there may be many, and they have one name. */
@Component
class LatenessAsked {

    private static final String TASK = "Activity_ExplainLateness";

    private final RuntimeService runtime;
    private final Limits limits;
    private final AsApplication application;

    LatenessAsked(@Lazy RuntimeService runtime, Limits limits, AsApplication application) {
        this.runtime = runtime;
        this.limits = limits;
        this.application = application;
    }

    /** The limits in words, by the ids of those tasks that ask why one has passed; two queries for any number of tasks. */
    Map<String, String> of(Collection<Task> tasks) {
        List<Task> asking = tasks.stream()
                .filter(task -> TASK.equals(task.getTaskDefinitionKey()))
                .toList();
        if (asking.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> ids = limitIds(asking);
        Map<UUID, Limit> passed =
                limits.all(Set.copyOf(ids.values())).stream().collect(Collectors.toMap(Limit::id, Function.identity()));
        return asking.stream()
                .filter(task -> passed.containsKey(ids.get(task.getProcessInstanceId())))
                .collect(Collectors.toMap(
                        Task::getId, task -> inWords(passed.get(ids.get(task.getProcessInstanceId())))));
    }

    private static String inWords(Limit limit) {
        return "%s, due %s"
                .formatted(
                        LimitWords.name(limit), LondonTime.inWords(limit.due().dueOn()));
    }

    private Map<String, UUID> limitIds(List<Task> asking) {
        String[] instances =
                asking.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return application.ask(() -> runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(Variables.LIMIT_ID.name())
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> UUID.fromString((String) variable.getValue()),
                        (one, other) -> one)));
    }
}
