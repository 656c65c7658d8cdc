package uk.childprotection.process.enquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.access.Team;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.OpenFamily;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.form.FormContext;

/** Opens a family's case from a start form: for a team, and seen by those who have to go on with it. */
@Component
public class CaseOpening {

    private final Families families;
    private final FamilyAccess access;
    private final People people;

    CaseOpening(Families families, FamilyAccess access, People people) {
        this.families = families;
        this.access = access;
        this.people = people;
    }

    /** The family as a start form tells it, for a team and whoever starts. */
    public interface Told {
        OpenFamily family(String team, String startedBy);
    }

    /**
     * Opens the case and makes the starting process an instance of it.
     *
     * @param team id or name of the team; null for the one team of whoever starts
     * @throws Refusal when there is no such team, a child has an open case, or answers do not fit together
     */
    public FamilyReference open(String team, Told told, FormContext context) {
        Person starter = context.person();
        String id = team(team, starter);
        OpenFamily command = told.family(id, starter.id());
        FamilyReference family = families.open(command);
        if (command.restricted()) {
            nameThoseWhoWorkOnIt(family, starter, id);
        }
        context.startCase(family);
        return family;
    }

    /** A restricted case is seen by those it names: somebody has to go on with it and allocate it. */
    private void nameThoseWhoWorkOnIt(FamilyReference family, Person starter, String team) {
        access.grant(family, starter.id(), RoleInCase.STARTER);
        people.inTeam(team).stream()
                .filter(person -> person.is(Role.TEAM_MANAGER))
                .forEach(manager -> access.grant(family, manager.id(), RoleInCase.TEAM_MANAGER));
    }

    /** The team that was named, by its id or name; where none was, the one team of whoever reports. */
    private String team(String named, Person starter) {
        if (named == null) {
            if (starter.teams().size() == 1) {
                return starter.teams().iterator().next();
            }
            throw new Refusal("You do not belong to one team: name the family’s team under “Team”. " + teams());
        }
        return people.teams().stream()
                .filter(team -> List.of(team.id(), team.name()).stream().anyMatch(named.strip()::equalsIgnoreCase))
                .map(Team::id)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no team with the name under “Team”. " + teams()));
    }

    private String teams() {
        return people.teams().stream().map(Team::name).collect(Collectors.joining(", ", "The teams are: ", "."));
    }
}
