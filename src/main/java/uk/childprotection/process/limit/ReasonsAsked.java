package uk.childprotection.process.limit;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.Direction;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Variables;
import uk.childprotection.process.engine.AsApplication;

/**
 * The open tasks in which somebody is asked why a limit has passed. Whoever moves or ends the limit need not have any right to that task.
 */
@Component
public class ReasonsAsked {

    private static final String TASK = "Activity_ExplainLateness";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Limits limits;
    private final AsApplication application;

    ReasonsAsked(@Lazy RuntimeService runtime, @Lazy TaskService tasks, Limits limits, AsApplication application) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.limits = limits;
        this.application = application;
    }

    /**
     * Whether somebody is being asked why this limit has passed, or has said so. A limit that is counted back from a meeting may pass
     * again when the meeting moves: its earlier reason does not count.
     */
    public boolean isAsked(Limit limit) {
        boolean explained = limit.lateReason() != null && limit.due().limit().direction() == Direction.AFTER;
        return explained || !application.ask(() -> asking(limit)).isEmpty();
    }

    /** Asks nobody any more why this limit has passed, when its new day is still to come or it was still to come when the limit ended. */
    public void withdrawUnlessPassed(Limit limit) {
        if (!isLate(limit) && limits.standing(limit) != Standing.MET) {
            withdraw(limit);
        }
    }

    /** Asks for the reason of this limit on its own where a process that is about to end waits for it; whoever has that task has the new one. */
    public void handOver(Limit limit) {
        if (!isLate(limit)) {
            return;
        }
        application.run(() -> asking(limit).stream()
                .map(ProcessInstance::getId)
                .filter(this::isCalled)
                .forEach(asking -> askAlone(limit, asking)));
    }

    private boolean isLate(Limit limit) {
        return switch (limits.standing(limit)) {
            case PASSED, MET_LATE -> true;
            case CLOSED -> limit.hadPassedWhenClosed();
            case OPEN, DUE_SOON, MET -> false;
        };
    }

    private boolean isCalled(String asking) {
        return runtime.createProcessInstanceQuery().subProcessInstanceId(asking).count() == 1;
    }

    private void askAlone(Limit limit, String asking) {
        Task open = tasks.createTaskQuery()
                .processInstanceId(asking)
                .taskDefinitionKey(TASK)
                .singleResult();
        runtime.createMessageCorrelation(TimeLimitTasks.LIMIT_REACHED)
                .processInstanceBusinessKey(limit.familyReference())
                .setVariable(Variables.CASE_REFERENCE.name(), limit.familyReference())
                .setVariable(Variables.LIMIT_ID.name(), limit.id().toString())
                .setVariable(Variables.LIMIT_PASSED.name(), true)
                .setVariable(Variables.LIMIT_OWNER.name(), open.getAssignee())
                .setVariable(
                        Variables.LIMIT_OWNER_GROUP.name(),
                        runtime.getVariable(asking, Variables.LIMIT_OWNER_GROUP.name()))
                .correlateStartMessage();
    }

    /**
     * Asks nobody any more why these limits have passed, when it turns out that all of them were kept: what was done in time was only
     * written up later.
     */
    public void withdrawIfKept(List<Limit> together) {
        if (together.stream().allMatch(this::isKept)) {
            together.forEach(this::withdraw);
        }
    }

    private boolean isKept(Limit limit) {
        return switch (limits.standing(limit)) {
            case MET, CLOSED -> true;
            case OPEN, DUE_SOON, PASSED, MET_LATE -> false;
        };
    }

    private void withdraw(Limit limit) {
        application.run(() -> asking(limit)
                .forEach(asking -> runtime.createProcessInstanceModification(asking.getId())
                        .cancelAllForActivity(TASK)
                        .execute()));
    }

    private List<ProcessInstance> asking(Limit limit) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(limit.familyReference())
                .variableValueEquals(Variables.LIMIT_ID.name(), limit.id().toString())
                .activityIdIn(TASK)
                .list();
    }
}
