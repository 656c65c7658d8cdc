package uk.childprotection.casefile;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The store of families: opens a case, reads it, and changes what may change. */
@Service
@Transactional
public class Families {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SHORT_NAME = 120;

    private final JdbcAggregateTemplate rows;
    private final ReferenceNumbers numbers;
    private final OpenCases openCases;
    private final Clock clock;

    Families(JdbcAggregateTemplate rows, ReferenceNumbers numbers, OpenCases openCases, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.openCases = openCases;
        this.clock = clock;
    }

    /**
     * Opens a case for a family.
     *
     * @throws ChildAlreadyOpen when one of the children has an open case
     */
    public FamilyReference open(OpenFamily command) {
        command.checkOn(today());
        FamilyReference reference = numbers.next();
        openCases.refuse(command.children(), null);
        rows.insert(newFamily(reference, command));
        rows.insert(newReferral(reference, command.referral(), command.startedBy()));
        insertPeople(reference, command);
        return reference;
    }

    /** Everything about one family's people. */
    @Transactional(readOnly = true)
    public FamilyFile find(FamilyReference reference) {
        return new FamilyFile(
                family(reference),
                inFile(Referral.class, reference, Comparator.comparing(Referral::recordedAt)),
                inFile(Child.class, reference, Comparator.comparing(Child::number)),
                inFile(Adult.class, reference, Comparator.comparing(Adult::number)),
                inFile(
                        Relation.class,
                        reference,
                        Comparator.comparing(Relation::adult).thenComparing(Relation::child)),
                inFile(Professional.class, reference, Comparator.comparing(Professional::number)));
    }

    /** The family alone, without its people. */
    @Transactional(readOnly = true)
    public Family family(FamilyReference reference) {
        return Optional.ofNullable(rows.findById(reference, Family.class))
                .orElseThrow(() -> new FamilyNotFound(reference));
    }

    /** Several families at once, without their people; references that do not exist are left out. */
    @Transactional(readOnly = true)
    public List<Family> families(Collection<FamilyReference> references) {
        return references.isEmpty() ? List.of() : rows.findAllById(references, Family.class);
    }

    /** Adds a referral that came in while the case was open. */
    public void addReferral(FamilyReference reference, ReferralDetails details, String recordedBy) {
        details.checkOn(today());
        family(reference).checkOpen();
        rows.insert(newReferral(reference, details, recordedBy));
    }

    /** Makes a social worker and team responsible from a day on. */
    public void allocate(FamilyReference reference, String socialWorker, String team, LocalDate on) {
        update(family(reference).allocatedTo(socialWorker, team, on));
        rows.insert(new Allocation(UUID.randomUUID(), reference, socialWorker, team, on));
    }

    /** Whether the person is or ever was the family's allocated social worker, or opened the case. */
    @Transactional(readOnly = true)
    public boolean hadPart(FamilyReference reference, String personId) {
        return family(reference).startedBy().equals(personId)
                || rows.exists(query(of(reference).and("socialWorker").is(personId)), Allocation.class);
    }

    /** Moves the case on; what may follow what is told by {@link FamilyStatus}. */
    public void changeStatus(FamilyReference reference, FamilyStatus status) {
        Family family = family(reference);
        if (family.status() != status) {
            update(family.become(status));
        }
    }

    public void close(FamilyReference reference, ClosureReason reason, LocalDate on) {
        if (on.isAfter(today())) {
            throw new Refusal("A case cannot be closed on a day to come.");
        }
        update(family(reference).closed(reason, on));
    }

    /** Hides the family from everybody but the people named in the case and the safeguarding managers, or ends that. */
    public void restrict(FamilyReference reference, boolean restricted) {
        update(family(reference).restricted(restricted));
    }

    /** Adds a child of the household, for example one born or found later. */
    public PersonNumber addChild(FamilyReference reference, ChildDetails details) {
        details.checkOn(today());
        Family family = openFamily(reference);
        openCases.refuse(List.of(details), reference);
        List<Child> children = inFile(Child.class, reference, Comparator.comparing(Child::number));
        PersonNumber number = PersonNumber.child(children.size() + 1);
        rows.insert(Child.of(reference, number, details));
        rows.insertAll(NameWord.of(reference, number, details.displayName()));
        List<ChildDetails> all =
                new ArrayList<>(children.stream().map(Child::details).toList());
        all.add(details);
        update(family.named(shortName(all)));
        return number;
    }

    public PersonNumber addAdult(FamilyReference reference, AdultDetails details, List<RelationDetails> relations) {
        details.checkOn(today());
        Family family = openFamily(reference);
        PersonNumber number = PersonNumber.adult(count(Adult.class, reference) + 1);
        rows.insert(Adult.of(reference, number, details));
        rows.insertAll(relations.stream()
                .map(relation -> Relation.of(reference, number, relation))
                .toList());
        rows.insertAll(NameWord.of(reference, number, details.name()));
        update(family);
        return number;
    }

    public PersonNumber addProfessional(
            FamilyReference reference, ProfessionalDetails details, PersonNumbers children) {
        Family family = openFamily(reference);
        PersonNumber number = PersonNumber.professional(count(Professional.class, reference) + 1);
        rows.insert(Professional.of(reference, number, details, children));
        update(family);
        return number;
    }

    /** Corrects a child's details; {@code version} is the one that was read, so that nobody's change is overwritten unseen. */
    public void amendChild(FamilyReference reference, PersonNumber number, long version, ChildDetails details) {
        throw new UnsupportedOperationException();
    }

    public void amendAdult(FamilyReference reference, PersonNumber number, long version, AdultDetails details) {
        throw new UnsupportedOperationException();
    }

    public void amendProfessional(
            FamilyReference reference,
            PersonNumber number,
            long version,
            ProfessionalDetails details,
            PersonNumbers children) {
        throw new UnsupportedOperationException();
    }

    /** States or corrects what an adult is to a child. */
    public void relate(FamilyReference reference, PersonNumber adult, RelationDetails details) {
        throw new UnsupportedOperationException();
    }

    private Family newFamily(FamilyReference reference, OpenFamily command) {
        return new Family(
                reference,
                shortName(command.children()),
                FamilyStatus.ENQUIRY,
                command.restricted(),
                command.team(),
                null,
                null,
                command.startedBy(),
                today(),
                now(),
                null,
                null,
                0);
    }

    private Referral newReferral(FamilyReference reference, ReferralDetails details, String by) {
        return new Referral(UUID.randomUUID(), reference, details, by, now());
    }

    private void insertPeople(FamilyReference reference, OpenFamily command) {
        List<Child> children = new ArrayList<>();
        List<Adult> adults = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<Professional> professionals = new ArrayList<>();
        List<NameWord> words = new ArrayList<>();
        for (ChildDetails child : command.children()) {
            PersonNumber number = PersonNumber.child(children.size() + 1);
            children.add(Child.of(reference, number, child));
            words.addAll(NameWord.of(reference, number, child.displayName()));
        }
        for (OpenFamily.NewAdult adult : command.adults()) {
            PersonNumber number = PersonNumber.adult(adults.size() + 1);
            adults.add(Adult.of(reference, number, adult.details()));
            adult.relations().forEach(relation -> relations.add(Relation.of(reference, number, relation)));
            words.addAll(NameWord.of(reference, number, adult.details().name()));
        }
        for (OpenFamily.NewProfessional professional : command.professionals()) {
            PersonNumber number = PersonNumber.professional(professionals.size() + 1);
            professionals.add(Professional.of(reference, number, professional.details(), professional.children()));
        }
        rows.insertAll(children);
        rows.insertAll(adults);
        rows.insertAll(relations);
        rows.insertAll(professionals);
        rows.insertAll(words);
    }

    private Family openFamily(FamilyReference reference) {
        Family family = family(reference);
        family.checkOpen();
        return family;
    }

    private void update(Family family) {
        try {
            rows.update(family);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private <T> List<T> inFile(Class<T> sort, FamilyReference reference, Comparator<T> order) {
        return rows.findAll(query(of(reference)), sort).stream().sorted(order).toList();
    }

    private int count(Class<?> sort, FamilyReference reference) {
        return (int) rows.count(query(of(reference)), sort);
    }

    private static Criteria of(FamilyReference reference) {
        return where("family").is(reference);
    }

    private static String shortName(List<ChildDetails> children) {
        String names = children.stream().map(ChildDetails::surname).distinct().collect(Collectors.joining(" / "));
        return names.length() <= SHORT_NAME ? names : names.substring(0, SHORT_NAME - 1) + "…";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }

    private Instant now() {
        return clock.instant();
    }
}
