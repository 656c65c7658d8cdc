package uk.childprotection.process.limit;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.Variables;

/** The open tasks in which somebody is asked why a limit has passed. */
@Component
public class ReasonsAsked {

    private static final String TASK = "Activity_ExplainLateness";

    private final RuntimeService runtime;
    private final Limits limits;

    ReasonsAsked(@Lazy RuntimeService runtime, Limits limits) {
        this.runtime = runtime;
        this.limits = limits;
    }

    /** Asks nobody any more why this limit has passed, when its new day is still to come or it does not apply any more. */
    public void withdrawUnlessPassed(Limit limit) {
        switch (limits.standing(limit)) {
            case OPEN, DUE_SOON, CLOSED -> withdraw(limit);
            case PASSED, MET, MET_LATE -> {}
        }
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
        for (ProcessInstance asking : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(limit.familyReference())
                .variableValueEquals(Variables.LIMIT_ID.name(), limit.id().toString())
                .activityIdIn(TASK)
                .list()) {
            runtime.createProcessInstanceModification(asking.getId())
                    .cancelAllForActivity(TASK)
                    .execute();
        }
    }
}
