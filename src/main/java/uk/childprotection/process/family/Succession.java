package uk.childprotection.process.family;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.Family;

/** Who can take a family over from its social worker. */
@Component
class Succession {

    private final People people;
    private final FamilyAccess access;

    Succession(People people, FamilyAccess access) {
        this.people = people;
        this.access = access;
    }

    /** What keeps somebody from taking a family over, as a sentence; empty when nothing does. */
    Optional<String> obstacle(Family family, String userId) {
        if (!family.isOpen()) {
            return Optional.of("The case %s is closed.".formatted(family.reference()));
        }
        if (userId.equals(family.socialWorker())) {
            return Optional.of("Whoever takes over is the family’s social worker already.");
        }
        if (people.find(userId).filter(Succession::isSocialWorkerOfATeam).isEmpty()) {
            return Optional.of("Whoever takes over has to be a social worker who belongs to a team.");
        }
        if (access.namedIn(family.reference()).stream()
                .anyMatch(named ->
                        named.role() == RoleInCase.CHAIR && named.person().equals(userId))) {
            return Optional.of("Whoever takes over chairs the family’s conferences, and a chair is independent.");
        }
        return Optional.empty();
    }

    /** The team that is responsible once this person has taken over: the same as before, or the person's own. */
    String teamAfter(Family family, String userId) {
        Set<String> teams = people.find(userId).map(Person::teams).orElse(Set.of());
        return teams.contains(family.team())
                ? family.team()
                : teams.stream().sorted().findFirst().orElse(family.team());
    }

    private static boolean isSocialWorkerOfATeam(Person person) {
        return person.is(Role.SOCIAL_WORKER) && !person.teams().isEmpty();
    }
}
