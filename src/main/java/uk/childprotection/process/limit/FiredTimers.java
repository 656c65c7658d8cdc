package uk.childprotection.process.limit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Sets timers again that have fired while the work they watch goes on. The engine makes a timer when its activity begins and never
 * again, so an instance is migrated from its diagram to the same diagram with these timers left out of what is carried over: the
 * engine then takes them for new and makes them. Tasks, their ids, assignees and drafts stay as they are.
 */
@Component
class FiredTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    FiredTimers(@Lazy RuntimeService runtime, @Lazy ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * Sets those of the timers again that have fired; the date is read from their variable. One whose date has passed fires once more, so
     * the caller leaves it out.
     */
    void setAgain(String instance, String definition, Collection<BoundaryEvent> timers) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        Set<String> fired = timers.stream()
                .filter(timer -> running(tree, timer.getAttachedTo().getId()) > waiting(instance, timer.getId()))
                .map(BoundaryEvent::getId)
                .collect(Collectors.toSet());
        if (!fired.isEmpty()) {
            runtime.newMigration(planWithout(definition, fired))
                    .processInstanceIds(instance)
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        }
    }

    private MigrationPlan planWithout(String definition, Set<String> timers) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(definition, definition);
        MigrationPlan everything = runtime.createMigrationPlan(definition, definition)
                .mapEqualActivities()
                .build();
        for (MigrationInstruction instruction : everything.getInstructions()) {
            if (!timers.contains(instruction.getSourceActivityId())) {
                plan.mapActivities(instruction.getSourceActivityId(), instruction.getTargetActivityId());
            }
        }
        return plan.build();
    }

    private long waiting(String instance, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .timers()
                .count();
    }

    private static int running(ActivityInstance tree, String activity) {
        int here = tree.getActivityId().equals(activity) ? 1 : 0;
        return here
                + Arrays.stream(tree.getChildActivityInstances())
                        .mapToInt(child -> running(child, activity))
                        .sum();
    }
}
