package uk.childprotection.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;

/**
 * To whom a family's tasks for team managers are offered: the managers of its team, as a group of their own. Nobody keeps the members of
 * that group, which the engine knows for its name only: whoever is a team manager and belongs to the team is one, wherever the authority
 * keeps its people. Public because diagrams and the lists of tasks ask it in their expressions.
 */
@Component
@NamedInterface("web")
public class TeamManagers {

    private static final String MANAGERS = "managers";

    private final Families families;
    private final People people;
    private final SignedIn signedIn;
    private final TaskService tasks;

    TeamManagers(Families families, People people, SignedIn signedIn, @Lazy TaskService tasks) {
        this.families = families;
        this.people = people;
        this.signedIn = signedIn;
        this.tasks = tasks;
    }

    /** The group of the managers of this family's team; of all team managers where the team has none. */
    public String of(String caseReference) {
        String team = families.family(FamilyReference.parse(caseReference)).team();
        boolean managed = team != null && people.inTeam(team).stream().anyMatch(person -> person.is(Role.TEAM_MANAGER));
        return managed ? group(team) : Role.TEAM_MANAGER.group();
    }

    /** The groups of the person signed in: roles, teams, and the managers of each team the person manages. */
    public List<String> groupsOfReader() {
        List<String> groups = new ArrayList<>(signedIn.groups());
        signedIn.person()
                .filter(person -> person.is(Role.TEAM_MANAGER))
                .map(Person::teams)
                .ifPresent(teams -> teams.stream().map(TeamManagers::group).forEach(groups::add));
        return groups;
    }

    /** The team whose managers a group is; empty for any other group. */
    public static Optional<String> team(String group) {
        return group != null && group.startsWith(MANAGERS)
                ? Optional.of(EnginePeople.TEAM + group.substring(MANAGERS.length()))
                : Optional.empty();
    }

    /** The role that the members of a group have: the managers of a team are team managers. */
    public static Optional<Role> role(String group) {
        return team(group).map(team -> Role.TEAM_MANAGER).or(() -> Role.ofGroup(group));
    }

    /**
     * Another team is responsible for the family: its open tasks for team managers go to that team's. Whoever had taken one sees the family
     * no longer, so it is offered again, with what was typed in it.
     */
    public void follow(FamilyReference family) {
        String now = of(family.value());
        for (Task task : tasks.createTaskQuery()
                .processInstanceBusinessKey(family.value())
                .list()) {
            for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
                if (role(link.getGroupId()).equals(Optional.of(Role.TEAM_MANAGER)) && !now.equals(link.getGroupId())) {
                    tasks.deleteGroupIdentityLink(task.getId(), link.getGroupId(), IdentityLinkType.CANDIDATE);
                    tasks.addCandidateGroup(task.getId(), now);
                    tasks.setAssignee(task.getId(), null);
                }
            }
        }
    }

    /** The group of the managers of a team, by the id of the team. */
    static String group(String team) {
        return MANAGERS + (team.startsWith(EnginePeople.TEAM) ? team.substring(EnginePeople.TEAM.length()) : team);
    }
}
