package uk.childprotection.process.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.plan.CoreGroupMembers;
import uk.childprotection.process.words.ConferenceSeen;

/** Whom the forms of a plan offer to choose from; colleagues are {@code user:} and a user id, everybody else the number in the file. */
@Component
public class PlanPeople {

    private static final String COLLEAGUE = "user:";

    private final People people;

    PlanPeople(People people) {
        this.people = people;
    }

    /** Who may answer for an action: social workers, and everybody in the file who is born. */
    public List<CodeList.Option> owners(FamilyFile file) {
        List<CodeList.Option> owners = new ArrayList<>(colleagues(Role.SOCIAL_WORKER));
        owners.addAll(ConferenceSeen.family(file));
        owners.addAll(ConferenceSeen.professionals(file));
        return owners;
    }

    /** Who may hold a core group: social workers, team managers and the professionals of the file. */
    List<CodeList.Option> chairs(FamilyFile file) {
        List<CodeList.Option> chairs = new ArrayList<>(colleagues(Role.SOCIAL_WORKER));
        chairs.addAll(colleagues(Role.TEAM_MANAGER));
        chairs.addAll(ConferenceSeen.professionals(file));
        return chairs;
    }

    /** The members of a core group beside the lead social workers: those to whom letters go. */
    static List<CodeList.Option> members(FamilyFile file, CoreGroupMembers members) {
        return Stream.concat(ConferenceSeen.family(file).stream(), ConferenceSeen.professionals(file).stream())
                .filter(option -> members.people().contains(PersonNumber.parse(option.value())))
                .toList();
    }

    private List<CodeList.Option> colleagues(Role role) {
        return people.withRole(role).stream()
                .map(person -> new CodeList.Option(
                        COLLEAGUE + person.id(),
                        person.name() + ", " + role.label().toLowerCase(Locale.UK)))
                .toList();
    }
}
