package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.access.Team;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FileChange;
import uk.childprotection.plan.PlanActions;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.engine.TeamManagers;
import uk.childprotection.process.words.ConferenceSeen;

/** Gives a family to another social worker: allocation, lead and actions in the plan, open tasks and running processes, all or nothing. */
@Component
class FamilyHandover {

    /** The variables in which an instance may hold the social worker: as such, as who answers for a limit, as who began it. */
    private static final Set<String> VARIABLES =
            Set.of(Variables.SOCIAL_WORKER.name(), Variables.LIMIT_OWNER.name(), Variables.STARTED_BY.name());

    private final Families families;
    private final Corrections corrections;
    private final FamilyAccess access;
    private final Plans plans;
    private final PlanActions planActions;
    private final ConferenceSeen seen;
    private final Succession succession;
    private final TeamManagers teamManagers;
    private final People people;
    private final TaskService tasks;
    private final RuntimeService runtime;

    FamilyHandover(
            Families families,
            Corrections corrections,
            FamilyAccess access,
            Plans plans,
            PlanActions planActions,
            ConferenceSeen seen,
            Succession succession,
            TeamManagers teamManagers,
            People people,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime) {
        this.families = families;
        this.corrections = corrections;
        this.access = access;
        this.plans = plans;
        this.planActions = planActions;
        this.seen = seen;
        this.succession = succession;
        this.teamManagers = teamManagers;
        this.people = people;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /**
     * Hands a family over. When the new social worker belongs to another team, that team is responsible from then on, and its managers have
     * the family's tasks for team managers.
     *
     * @param to user id of who takes over
     * @param by user id of the team manager
     * @return how many open tasks changed hands
     */
    int handOver(FamilyReference reference, String to, LocalDate from, String by) {
        FamilyFile file = families.find(reference);
        String former = file.family().socialWorker();
        String team = succession.teamAfter(file.family(), to);
        boolean otherTeam = !team.equals(file.family().team());
        families.allocate(reference, to, team, from);
        if (otherTeam) {
            teamManagers.follow(reference);
        }
        access.withdraw(reference, former, RoleInCase.STARTER);
        access.withdraw(reference, former, RoleInCase.CO_WORKER);
        file.children().forEach(child -> changeLead(child, former, to, from));
        planActions.handOver(reference, former, to, from);
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskAssignee(former)
                .list();
        open.forEach(task -> tasks.setAssignee(task.getId(), to));
        renameIn(instances(reference), former, to);
        corrections.note(
                reference,
                "Social worker changed",
                changes(former, to, file.family().team(), team),
                by);
        return open.size();
    }

    private List<FileChange> changes(String former, String to, String formerTeam, String team) {
        FileChange worker = new FileChange("Social worker", seen.colleague(former), seen.colleague(to));
        return team.equals(formerTeam)
                ? List.of(worker)
                : List.of(worker, new FileChange("Team", teamName(formerTeam), teamName(team)));
    }

    private String teamName(String id) {
        return people.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }

    private void changeLead(Child child, String former, String to, LocalDate from) {
        plans.current(child.family(), child.number())
                .filter(onPlan -> onPlan.leadSocialWorker().equals(former))
                .ifPresent(onPlan -> plans.changeLead(onPlan.plan(), onPlan.child(), to, from));
    }

    private String[] instances(FamilyReference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .map(ProcessInstance::getId)
                .toArray(String[]::new);
    }

    private void renameIn(String[] instances, String former, String to) {
        if (instances.length == 0) {
            return;
        }
        for (String name : VARIABLES) {
            for (VariableInstance variable : runtime.createVariableInstanceQuery()
                    .processInstanceIdIn(instances)
                    .variableName(name)
                    .list()) {
                if (former.equals(variable.getValue())) {
                    runtime.setVariableLocal(variable.getExecutionId(), name, to);
                }
            }
        }
    }
}
