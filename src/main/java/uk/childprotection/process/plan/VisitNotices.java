package uk.childprotection.process.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.ChildNotSeenNotice;
import uk.childprotection.correspondence.LetterContent;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.NotSeenAloneNotice;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.deadline.Limit;
import uk.childprotection.plan.ChildVisits;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.VisitPractice;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.plan.Visits;
import uk.childprotection.process.words.ChildNumbers;

/** Who is told that children on a plan are not seen, or not seen alone. */
@Component
class VisitNotices {

    private final Families families;
    private final PlanPeriods periods;
    private final Visits visits;
    private final People people;

    VisitNotices(Families families, PlanPeriods periods, Visits visits, People people) {
        this.families = families;
        this.periods = periods;
        this.visits = visits;
        this.people = people;
    }

    /** The managers of the family's team are told; safeguarding managers where the team has none. */
    List<LetterOrder> notSeen(FamilyReference family, List<Limit> noted) {
        return noted.isEmpty() ? List.of() : orders(teamManagers(family), notice(noted));
    }

    /** The chair who answers for the period of the plan and every safeguarding manager are told. */
    List<LetterOrder> longNotSeen(UUID period, List<Limit> noted) {
        if (noted.isEmpty()) {
            return List.of();
        }
        List<Person> told = new ArrayList<>(people.withRole(Role.SAFEGUARDING_MANAGER));
        people.find(periods.find(period).chair()).ifPresent(told::add);
        return orders(told, notice(noted));
    }

    /** The managers of the family's team are told of the children who are not seen alone, as the file has it now. */
    List<LetterOrder> notAlone(FamilyReference family, UUID plan) {
        VisitPractice practice = visits.practice();
        List<PersonNumber> children = visits.standing(families.find(family), plan).stream()
                .filter(child -> child.isTooSeldomAlone(practice))
                .map(ChildVisits::child)
                .toList();
        return children.isEmpty()
                ? List.of()
                : orders(
                        teamManagers(family),
                        new NotSeenAloneNotice(ChildNumbers.inWords(children), practice.notAloneAtMost()));
    }

    private List<Person> teamManagers(FamilyReference family) {
        List<Person> managers = people.inTeam(families.family(family).team()).stream()
                .filter(person -> person.is(Role.TEAM_MANAGER))
                .toList();
        return managers.isEmpty() ? people.withRole(Role.SAFEGUARDING_MANAGER) : managers;
    }

    private static ChildNotSeenNotice notice(List<Limit> noted) {
        Limit first = noted.get(0);
        return new ChildNotSeenNotice(
                ChildNumbers.inWords(noted.stream()
                        .map(limit -> VisitSubject.of(limit).orElseThrow().child())
                        .toList()),
                first.due().countedFrom(),
                first.due().limit().period(),
                first.due().limit().rule() + " (" + first.due().limit().edition() + ")");
    }

    private static List<LetterOrder> orders(List<Person> told, LetterContent notice) {
        return told.stream()
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> LetterOrder.of(Recipient.colleague(person.id(), person.name(), person.email()), notice))
                .toList();
    }
}
