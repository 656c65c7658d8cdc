package uk.childprotection.process;

import java.util.Optional;
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
        if (people.find(userId).filter(person -> isOfTeam(person, family)).isEmpty()) {
            return Optional.of("Whoever takes over has to be a social worker of the family’s team.");
        }
        if (access.namedIn(family.reference()).stream()
                .anyMatch(named ->
                        named.role() == RoleInCase.CHAIR && named.person().equals(userId))) {
            return Optional.of("Whoever takes over chairs the family’s conferences, and a chair is independent.");
        }
        return Optional.empty();
    }

    private static boolean isOfTeam(Person person, Family family) {
        return person.is(Role.SOCIAL_WORKER) && person.teams().contains(family.team());
    }
}
