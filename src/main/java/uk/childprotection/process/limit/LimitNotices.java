package uk.childprotection.process.limit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.LimitNotice;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.VisitClocks;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.process.engine.TeamManagers;

/** Who is told that a limit is near or has passed: whoever it belongs to, and safeguarding managers of each that has passed. */
@Component
class LimitNotices {

    private final Limits limits;
    private final Families families;
    private final People people;
    private final VisitClocks visitClocks;

    LimitNotices(Limits limits, Families families, People people, VisitClocks visitClocks) {
        this.limits = limits;
        this.families = families;
        this.people = people;
        this.visitClocks = visitClocks;
    }

    /**
     * The notices before a limit; none when it has been met or closed meanwhile.
     *
     * @param owner user id of the person it belongs to; null when it belongs to a group
     * @param group the role it belongs to, as an engine group
     */
    List<LetterOrder> near(Limit limit, String owner, String group) {
        if (!isOpen(limit)) {
            return List.of();
        }
        List<Person> told = owners(limit, owner, group);
        return orders(
                told.isEmpty() ? people.withRole(Role.SAFEGUARDING_MANAGER) : told,
                new LimitNotice.Near(
                        name(limit, this::isOpen),
                        LimitWords.basis(limit),
                        limit.due().dueOn(),
                        Math.max(0, limits.workingDaysLeft(limit))));
    }

    /** The notices when a limit has passed; none when it was met in time or closed. */
    List<LetterOrder> passed(Limit limit, String owner, String group) {
        if (!isLate(limit)) {
            return List.of();
        }
        List<Person> told = new ArrayList<>(people.withRole(Role.SAFEGUARDING_MANAGER));
        told.addAll(owners(limit, owner, group));
        return orders(
                told,
                new LimitNotice.Passed(
                        name(limit, this::isLate),
                        LimitWords.basis(limit),
                        limit.due().dueOn()));
    }

    private boolean isOpen(Limit limit) {
        return switch (limits.standing(limit)) {
            case OPEN, DUE_SOON, PASSED -> true;
            case MET, MET_LATE, CLOSED -> false;
        };
    }

    private boolean isLate(Limit limit) {
        Standing standing = limits.standing(limit);
        return standing != Standing.CLOSED && standing != Standing.MET;
    }

    /** A visit names all children whom it would keep in time, since they are told of together. */
    private String name(Limit limit, Predicate<Limit> told) {
        return VisitSubject.of(limit).isEmpty()
                ? LimitWords.name(limit)
                : LimitWords.name(
                        limit,
                        visitClocks.alongside(limit).stream()
                                .filter(told)
                                .flatMap(one -> VisitSubject.of(one).stream())
                                .map(VisitSubject::child)
                                .toList());
    }

    private List<Person> owners(Limit limit, String owner, String group) {
        Optional<Person> person = Optional.ofNullable(owner).flatMap(people::find);
        return person.map(List::of)
                .orElseGet(() -> TeamManagers.role(group)
                        .map(role -> inRole(role, limit))
                        .orElse(List.of()));
    }

    /** Social workers and team managers answer for the families of their team, everybody else for all. */
    private List<Person> inRole(Role role, Limit limit) {
        return switch (role) {
            case SOCIAL_WORKER, TEAM_MANAGER ->
                people
                        .inTeam(families.family(FamilyReference.parse(limit.familyReference()))
                                .team())
                        .stream()
                        .filter(person -> person.is(role))
                        .toList();
            default -> people.withRole(role);
        };
    }

    private static List<LetterOrder> orders(List<Person> told, LimitNotice notice) {
        return told.stream()
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> LetterOrder.of(Recipient.colleague(person.id(), person.name(), person.email()), notice))
                .toList();
    }
}
