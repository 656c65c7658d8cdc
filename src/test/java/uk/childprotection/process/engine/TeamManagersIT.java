package uk.childprotection.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.ChildBuilder;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;

/** A task for team managers is offered to those of the family's team: tara manages Riverside, tom manages Hillside. */
@ApplicationTest
class TeamManagersIT {

    private static final String TASK = "Activity_AllocateSocialWorker";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private Families families;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private TeamManagers teamManagers;

    @Autowired
    private Desks desks;

    @Test
    void onlyTheFamilysTeamIsOfferedATask() {
        Task task = taskOf(aFamilyOf("teamRiverside"));

        for (String list : List.of("My team's tasks", "To allocate")) {
            assertThat(listed("tara", list)).as(list).contains(task.getId());
            assertThat(listed("tom", list)).as(list).doesNotContain(task.getId());
        }
        assertThat(listed("sade", "My team's tasks")).doesNotContain(task.getId());
    }

    @ParameterizedTest
    @CsvSource({"tara, teamManager", "sade, socialWorker", "chloe, conferenceChair", "alma, conferenceAdministrator"})
    void tasklistCanNameTheGroupOfATaskToWhoeverSeesIt(String person, String role) {
        identity.setAuthentication(person, List.of(role));
        try {
            assertThat(nameOf("managersRiverside")).isEqualTo("Team managers, Riverside");
            assertThat(Role.values())
                    .allSatisfy(each -> assertThat(nameOf(each.group())).isEqualTo(each.label()));
        } finally {
            identity.clearAuthentication();
        }
    }

    private String nameOf(String group) {
        return identity.createGroupQuery().groupId(group).singleResult().getName();
    }

    @Test
    void anotherTeamsManagerCannotClaimIt() {
        Task task = taskOf(aFamilyOf("teamRiverside"));

        assertThatThrownBy(() -> desks.of("tom").claim(task))
                .hasMessageContaining("This task is for people in another role or team.");
        assertThatThrownBy(() -> desks.of("sade").claim(task))
                .hasMessageContaining("This task is for people in another role or team.");
        desks.of("tara").claim(task);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo("tara");
    }

    @Test
    void anotherTeamsManagerWhoHasBeenGivenAccessCanClaimIt() {
        FamilyReference family = aFamilyOf("teamRiverside");
        Task task = taskOf(family);
        access.grant(family, "tom", RoleInCase.TEAM_MANAGER);

        desks.of("tom").claim(task);

        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo("tom");
    }

    @Test
    void allTeamManagersAreOfferedTheTaskOfATeamWithoutOne() {
        Task task = taskOf(aFamilyOf("teamSeaside"));

        assertThat(listed("tara", "To allocate")).contains(task.getId());
        assertThat(listed("tom", "To allocate")).contains(task.getId());
    }

    @Test
    void anOpenTaskFollowsTheFamilyToItsNewTeam() {
        FamilyReference family = aFamilyOf("teamRiverside");
        Task task = taskOf(family);
        families.allocate(
                family, "sade", "teamHillside", families.family(family).openedOn());

        teamManagers.follow(family);

        assertThat(listed("tom", "To allocate")).contains(task.getId());
        assertThat(listed("tara", "To allocate")).doesNotContain(task.getId());
        desks.of("tom").claim(task);
    }

    private List<String> listed(String person, String list) {
        String filter =
                filters.createTaskFilterQuery().filterName(list).singleResult().getId();
        return desks.of(person)
                .as(() -> filters.<Task>list(filter).stream().map(Task::getId).toList());
    }

    private FamilyReference aFamilyOf(String team) {
        return families.open(FamilyBuilder.aFamily()
                .inTeam(team)
                .startedBy("sean")
                .with(ChildBuilder.aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
    }

    private Task taskOf(FamilyReference family) {
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("for the managers of a team")
                .addModelInstance(
                        "for-team-managers.bpmn",
                        Bpmn.createExecutableProcess("for-team-managers")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent("Event_Begun")
                                .userTask(TASK)
                                .camundaCandidateGroups("${teamManagers.of(caseReference)}")
                                .endEvent("Event_Done")
                                .done())
                .deploy();
        runtime.startProcessInstanceByKey("for-team-managers", family.value(), Map.of("caseReference", family.value()));
        return desks.task(family, TASK);
    }
}
