package uk.childprotection.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Refusal;

/** Who is signed in, as the engine's web applications know it, on the thread that serves the request. */
@Component
@NamedInterface("web")
public class SignedIn {

    private final IdentityService identityService;

    SignedIn(@Lazy IdentityService identityService) {
        this.identityService = identityService;
    }

    /**
     * The person signed in, if anybody is, with the roles and teams of the session and the user id in place of the name:
     * whoever needs the name asks {@link uk.childprotection.access.People}.
     */
    public Optional<Person> person() {
        return Optional.ofNullable(identityService.getCurrentAuthentication()).map(SignedIn::person);
    }

    /** The engine's groups of the person signed in: roles, teams and the managers of a team. */
    List<String> groups() {
        return Optional.ofNullable(identityService.getCurrentAuthentication())
                .map(Authentication::getGroupIds)
                .orElse(List.of());
    }

    /** The person signed in; refuses when nobody is. */
    public Person required() {
        return person().orElseThrow(() -> new Refusal("Please sign in first."));
    }

    private static Person person(Authentication session) {
        List<String> groups = session.getGroupIds() == null ? List.of() : session.getGroupIds();
        Set<Role> roles =
                groups.stream().map(Role::ofGroup).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<String> teams = groups.stream().filter(EnginePeople::isTeam).collect(Collectors.toSet());
        return new Person(session.getUserId(), session.getUserId(), null, roles, teams);
    }
}
