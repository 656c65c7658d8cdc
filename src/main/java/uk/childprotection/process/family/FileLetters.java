package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.FamilyRole;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.FileNotice;
import uk.childprotection.correspondence.FileNotice.News;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.NewSocialWorkerLetter;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.preparation.ConferencePapers;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.FamilyTables;

/** Who is told of a change in a family's file: colleagues by a notice, the parents and the agencies of a new social worker by letter. */
@Component
class FileLetters {

    private final People people;
    private final FamilyAccess access;
    private final ConferenceSeen seen;

    FileLetters(People people, FamilyAccess access, ConferenceSeen seen) {
        this.people = people;
        this.access = access;
        this.seen = seen;
    }

    /** A child was added: the social worker learns of it, or the team's managers while there is none; nobody who did it themselves. */
    List<LetterOrder> childAdded(Family family, String child, String by) {
        return notices(workersOf(family), by, FileNotice.childAdded(child));
    }

    /** A child was born: the social worker learns of it, and the chair. */
    List<LetterOrder> childBorn(Family family, Child child, LocalDate reviewOn, String by) {
        Set<Person> told = new LinkedHashSet<>(workersOf(family));
        told.addAll(named(family, RoleInCase.CHAIR));
        return notices(
                told,
                by,
                FileNotice.childBorn(child.number().value(), child.details().dateOfBirth(), reviewOn));
    }

    /** The social worker has changed: parents and agencies by letter, both social workers and whoever else works on the case by notice. */
    List<LetterOrder> workerChanged(FamilyFile file, String former, LocalDate from, int openTasks) {
        String until = seen.colleague(former);
        String next = seen.colleague(file.family().socialWorker());
        List<LetterOrder> orders = new ArrayList<>();
        for (Adult adult : FamilyTables.parents(file)) {
            letter(
                            file,
                            Recipient.adult(adult),
                            Audience.FAMILY,
                            child -> isResponsible(file, adult, child),
                            from,
                            until,
                            next)
                    .ifPresent(orders::add);
        }
        for (Professional professional : file.professionals()) {
            letter(
                            file,
                            Recipient.professional(professional),
                            Audience.PROFESSIONAL,
                            professional::knows,
                            from,
                            until,
                            next)
                    .ifPresent(orders::add);
        }
        Map<String, News> colleagues = new LinkedHashMap<>();
        colleagues.put(file.family().socialWorker(), News.TAKEN_OVER);
        colleagues.put(former, News.HANDED_OVER);
        named(file.family(), RoleInCase.CHAIR)
                .forEach(chair -> colleagues.putIfAbsent(chair.id(), News.WORKER_CHANGED));
        named(file.family(), RoleInCase.MINUTE_TAKER)
                .forEach(taker -> colleagues.putIfAbsent(taker.id(), News.WORKER_CHANGED));
        colleagues.forEach((id, news) -> people.find(id)
                .ifPresent(person -> orders.add(LetterOrder.of(
                        recipient(person), FileNotice.workerChanged(news, from, until, next, openTasks)))));
        return orders;
    }

    private static Optional<LetterOrder> letter(
            FamilyFile file,
            Recipient reader,
            Audience audience,
            Predicate<PersonNumber> theirs,
            LocalDate from,
            String former,
            String next) {
        List<String> children = file.children().stream()
                .filter(child -> theirs.test(child.number()))
                .map(child -> audience == Audience.FAMILY ? ConferencePapers.called(child) : child.displayName())
                .toList();
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LetterOrder.of(reader, new NewSocialWorkerLetter(audience, children, from, former, next)));
    }

    private static boolean isResponsible(FamilyFile file, Adult adult, PersonNumber child) {
        return file.relation(adult.number(), child)
                .filter(relation -> relation.isParent() || relation.hasParentalResponsibility())
                .isPresent();
    }

    private List<Person> workersOf(Family family) {
        return Optional.ofNullable(family.socialWorker())
                .flatMap(people::find)
                .map(List::of)
                .orElseGet(() -> people.inTeam(family.team()).stream()
                        .filter(person -> person.is(Role.TEAM_MANAGER))
                        .toList());
    }

    private List<Person> named(Family family, RoleInCase role) {
        return access.namedIn(family.reference()).stream()
                .filter(named -> named.role() == role)
                .map(FamilyRole::person)
                .distinct()
                .map(people::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<LetterOrder> notices(Iterable<Person> told, String by, FileNotice notice) {
        List<LetterOrder> orders = new ArrayList<>();
        for (Person person : told) {
            if (!person.id().equals(by)) {
                orders.add(LetterOrder.of(recipient(person), notice));
            }
        }
        return orders;
    }

    private static Recipient recipient(Person person) {
        return Recipient.colleague(person.id(), person.name(), person.email());
    }
}
