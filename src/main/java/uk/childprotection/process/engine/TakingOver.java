package uk.childprotection.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes running cases over into the newest version of their diagram: every element into the one of the same id, tasks with their assignee
 * and due date, timers with their day. A case goes on in the diagram it began with unless its process is named in
 * {@code diagrams.take-over}; one that waits where the newest diagram has no such place stays as it is. {@code docs/changing-diagrams.md}
 * has the rest.
 */
@Component
@EnableConfigurationProperties(DiagramSettings.class)
class TakingOver {

    private static final Logger LOG = LoggerFactory.getLogger(TakingOver.class);

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final DiagramSettings settings;

    TakingOver(RepositoryService repository, RuntimeService runtime, DiagramSettings settings) {
        this.repository = repository;
        this.runtime = runtime;
        this.settings = settings;
    }

    /**
     * What became of the running cases of a process.
     *
     * @param taken how many were taken over
     * @param left the references of those that stay in the diagram they began with
     */
    record Result(int taken, List<String> left) {}

    @EventListener(ApplicationReadyEvent.class)
    void takeOver() {
        for (String process : settings.takeOver()) {
            Result result = takeOver(process);
            LOG.info(
                    "Cases of {} taken over into its newest diagram: {}; left where they are: {}",
                    process,
                    result.taken(),
                    result.left());
        }
    }

    /** Takes over every running case of a process that is in an older version of its diagram. */
    Result takeOver(String process) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        if (versions.isEmpty()) {
            LOG.warn("There is no process {} whose cases could be taken over", process);
            return new Result(0, List.of());
        }
        ProcessDefinition newest = versions.get(0);
        int taken = 0;
        List<String> left = new ArrayList<>();
        for (ProcessDefinition older : versions.subList(1, versions.size())) {
            MigrationPlan plan = runtime.createMigrationPlan(older.getId(), newest.getId())
                    .mapEqualActivities()
                    .build();
            for (ProcessInstance running : runtime.createProcessInstanceQuery()
                    .processDefinitionId(older.getId())
                    .list()) {
                if (isTakenOver(plan, running)) {
                    taken++;
                } else {
                    left.add(running.getBusinessKey());
                }
            }
        }
        return new Result(taken, left);
    }

    private boolean isTakenOver(MigrationPlan plan, ProcessInstance running) {
        try {
            runtime.newMigration(plan)
                    .processInstanceIds(running.getProcessInstanceId())
                    .execute();
            return true;
        } catch (ProcessEngineException noSuchPlace) {
            LOG.warn(
                    "The case {} stays in the diagram it began with: {}",
                    running.getBusinessKey(),
                    noSuchPlace.getMessage());
            return false;
        }
    }
}
