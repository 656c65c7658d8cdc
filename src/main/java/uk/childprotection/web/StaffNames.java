package uk.childprotection.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.Team;
import uk.childprotection.process.engine.TeamManagers;

/** Names in place of ids, for people of the authority, their roles and teams; the id itself once nobody has it any more. */
@Component
class StaffNames {

    private final People people;

    StaffNames(People people) {
        this.people = people;
    }

    /** The person's name; empty without an id. */
    String person(String id) {
        return id == null ? "" : people.find(id).map(Person::name).orElse(id);
    }

    String team(String id) {
        return people.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }

    /** Who may take something on: "Team manager of Riverside or Social worker". */
    String groups(List<String> ids) {
        return ids.stream().map(this::group).collect(Collectors.joining(" or "));
    }

    private String group(String id) {
        return TeamManagers.team(id)
                .map(team -> "%s of %s".formatted(Role.TEAM_MANAGER.label(), team(team)))
                .or(() -> Role.ofGroup(id).map(Role::label))
                .orElseGet(() -> team(id));
    }
}
