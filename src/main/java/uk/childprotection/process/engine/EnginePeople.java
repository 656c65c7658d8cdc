package uk.childprotection.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.Team;

/**
 * The people of the authority, from the engine's identity service. A role is a group, a team is a group whose id begins
 * with {@code team}. The whole directory is read at once, a query for each group, and kept for a minute; it is the same whoever asks.
 */
@Component
class EnginePeople implements People {

    /** What the id of a team's group begins with; the id of the role {@code teamManager} is no team. */
    static final String TEAM = "team";

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final IdentityService identityService;
    private final AsApplication application;
    private final Clock clock;
    private volatile Directory directory = new Directory(Instant.EPOCH, Map.of(), List.of(), Set.of());

    EnginePeople(@Lazy IdentityService identityService, AsApplication application, Clock clock) {
        this.identityService = identityService;
        this.application = application;
        this.clock = clock;
    }

    static boolean isTeam(String group) {
        return group.startsWith(TEAM) && Role.ofGroup(group).isEmpty();
    }

    /** Somebody who came since is looked for once more; whoever has gone is then known to have gone, for a page may name them often. */
    @Override
    public Optional<Person> find(String id) {
        Directory known = current();
        if (known.people().containsKey(id) || known.gone().contains(id)) {
            return Optional.ofNullable(known.people().get(id));
        }
        Directory newest = readAll();
        Optional<Person> found = Optional.ofNullable(newest.people().get(id));
        newest.gone().addAll(known.gone());
        if (found.isEmpty()) {
            newest.gone().add(id);
        }
        return found;
    }

    @Override
    public List<Person> withRole(Role role) {
        return byName(current(), person -> person.is(role));
    }

    @Override
    public List<Person> inTeam(String team) {
        return byName(current(), person -> person.teams().contains(team));
    }

    @Override
    public List<Team> teams() {
        return current().teams();
    }

    private static List<Person> byName(Directory directory, Predicate<Person> which) {
        return directory.people().values().stream()
                .filter(which)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private Directory current() {
        Directory known = directory;
        return known.readAt().plus(KEPT).isBefore(clock.instant()) ? readAll() : known;
    }

    private Directory readAll() {
        return application.ask(this::read);
    }

    private Directory read() {
        Map<String, Set<String>> groupsOf = new HashMap<>();
        List<Group> groups = identityService.createGroupQuery().list();
        for (Group group : groups) {
            identityService
                    .createUserQuery()
                    .memberOfGroup(group.getId())
                    .list()
                    .forEach(user -> groupsOf.computeIfAbsent(user.getId(), id -> new HashSet<>())
                            .add(group.getId()));
        }
        Map<String, Person> people = new HashMap<>();
        for (User user : identityService.createUserQuery().list()) {
            people.put(user.getId(), person(user, groupsOf.getOrDefault(user.getId(), Set.of())));
        }
        List<Team> teams = groups.stream()
                .filter(group -> isTeam(group.getId()))
                .map(group -> new Team(group.getId(), group.getName()))
                .sorted(Comparator.comparing(Team::name))
                .toList();
        directory = new Directory(clock.instant(), Map.copyOf(people), teams, ConcurrentHashMap.newKeySet());
        return directory;
    }

    private static Person person(User user, Set<String> groups) {
        Set<Role> roles = new HashSet<>();
        Set<String> teams = new HashSet<>();
        for (String group : groups) {
            Role.ofGroup(group).ifPresent(roles::add);
            if (isTeam(group)) {
                teams.add(group);
            }
        }
        String name = user.getFirstName() + " " + user.getLastName();
        return new Person(user.getId(), name.strip(), user.getEmail(), roles, teams);
    }

    /** Everybody at one moment, and ids that were asked for since and that nobody has. */
    private record Directory(Instant readAt, Map<String, Person> people, List<Team> teams, Set<String> gone) {}
}
