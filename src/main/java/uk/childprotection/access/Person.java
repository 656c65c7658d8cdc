package uk.childprotection.access;

import java.util.Set;

/**
 * A person of the authority who can sign in.
 *
 * @param id user id
 * @param email null when there is none
 * @param teams ids of the teams the person belongs to
 */
public record Person(String id, String name, String email, Set<Role> roles, Set<String> teams) {

    public Person {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        teams = teams == null ? Set.of() : Set.copyOf(teams);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return id;
    }
}
