package uk.childprotection.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;

/** The open tasks in which somebody is asked why a limit has passed. */
@Component
class ReasonsAsked {

    private static final String TASK = "Activity_ExplainLateness";

    private final RuntimeService runtime;
    private final Limits limits;

    ReasonsAsked(@Lazy RuntimeService runtime, Limits limits) {
        this.runtime = runtime;
        this.limits = limits;
    }

    /** Asks nobody any more why this limit has passed, when its new day is still to come or it does not apply any more. */
    void withdrawUnlessPassed(Limit limit) {
        switch (limits.standing(limit)) {
            case OPEN, DUE_SOON, CLOSED -> withdraw(limit);
            case PASSED, MET, MET_LATE -> {}
        }
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
