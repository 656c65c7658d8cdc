package uk.childprotection.process.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;
import uk.childprotection.casefile.ChildBuilder;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;

@ApplicationTest
class WhoseTaskIT {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Families families;

    @Autowired
    private Desks desks;

    @Test
    void letsNobodyClaimWhatIsForAnotherRole() {
        Task task = aTaskFor("conferenceAdministrator");

        assertThatThrownBy(() -> desks.of("tara").claim(task))
                .hasMessageContaining("This task is for people in another role or team.");
        desks.of("alma").claim(task);
        assertThat(assignee(task)).isEqualTo("alma");
    }

    @Test
    void letsNobodyClaimATaskOfAFamilyTheyMayNotSee() {
        Task task = aTaskFor("socialWorker");

        assertThatThrownBy(() -> desks.of("sean").claim(task)).hasMessageContaining("You have no access to the case");
    }

    private Task aTaskFor(String group) {
        String process = "for-" + group;
        repository
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("Activity_Something")
                                .camundaCandidateGroups(group)
                                .endEvent()
                                .done())
                .deploy();
        FamilyReference family = families.open(FamilyBuilder.aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(ChildBuilder.aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
        runtime.startProcessInstanceByKey(process, family.value(), Map.of("caseReference", family.value()));
        return desks.task(family, "Activity_Something");
    }

    private String assignee(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }
}
