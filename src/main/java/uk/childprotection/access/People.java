package uk.childprotection.access;

import java.util.List;
import java.util.Optional;

/** The people of the authority and their teams, from wherever they are kept. */
public interface People {

    Optional<Person> find(String id);

    /** Everybody who has the role, by name. */
    List<Person> withRole(Role role);

    /** Everybody of a team, by name. */
    List<Person> inTeam(String team);

    /** All teams, by name. */
    List<Team> teams();
}
