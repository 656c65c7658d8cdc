package uk.childprotection.casefile;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;
import static uk.childprotection.casefile.FamilyRows.belongsTo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The store of families: opens a case, reads it, says who is responsible and where it stands. */
@Service
@Transactional
public class Families {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FamilyRows rows;
    private final JdbcAggregateTemplate queries;
    private final ReferenceNumbers numbers;
    private final OpenCases openCases;
    private final Clock clock;

    Families(
            FamilyRows rows,
            JdbcAggregateTemplate queries,
            ReferenceNumbers numbers,
            OpenCases openCases,
            Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.numbers = numbers;
        this.openCases = openCases;
        this.clock = clock;
    }

    /**
     * Opens a case for a family, in the state of an enquiry.
     *
     * @throws ChildAlreadyOpen when one of the children has an open case
     */
    public FamilyReference open(OpenFamily command) {
        command.checkOn(today());
        FamilyReference reference = numbers.next();
        openCases.refuse(command.children());
        rows.insert(newFamily(reference, command));
        rows.insert(newReferral(reference, command.referral(), command.startedBy()));
        insertPeople(reference, command);
        return reference;
    }

    /**
     * Everything about one family's people.
     *
     * @throws FamilyNotFound when there is no such case
     */
    @Transactional(readOnly = true)
    public FamilyFile find(FamilyReference reference) {
        return FamilyFile.of(
                rows.family(reference),
                rows.of(reference, Referral.class, Comparator.comparing(Referral::recordedAt)),
                rows.of(reference, Child.class, Comparator.comparing(Child::number)),
                rows.of(reference, Adult.class, Comparator.comparing(Adult::number)),
                rows.of(
                        reference,
                        Relation.class,
                        Comparator.comparing(Relation::adult).thenComparing(Relation::child)),
                rows.of(reference, Professional.class, Comparator.comparing(Professional::number)));
    }

    /**
     * The family alone, without its people.
     *
     * @throws FamilyNotFound when there is no such case
     */
    @Transactional(readOnly = true)
    public Family family(FamilyReference reference) {
        return rows.family(reference);
    }

    /** Several families at once, without their people; references that do not exist are left out. */
    @Transactional(readOnly = true)
    public List<Family> families(Collection<FamilyReference> references) {
        return references.isEmpty() ? List.of() : queries.findAllById(references, Family.class);
    }

    /** The children of several families at once, by family and in the file's order. */
    @Transactional(readOnly = true)
    public Map<FamilyReference, List<Child>> children(Collection<FamilyReference> references) {
        return references.isEmpty()
                ? Map.of()
                : queries.findAll(query(where("family").in(references)), Child.class).stream()
                        .sorted(Comparator.comparing(Child::number))
                        .collect(Collectors.groupingBy(Child::family));
    }

    /** The professionals of several families at once, by family and in the file's order. */
    @Transactional(readOnly = true)
    public Map<FamilyReference, List<Professional>> professionals(Collection<FamilyReference> references) {
        return references.isEmpty()
                ? Map.of()
                : queries.findAll(query(where("family").in(references)), Professional.class).stream()
                        .sorted(Comparator.comparing(Professional::number))
                        .collect(Collectors.groupingBy(Professional::family));
    }

    /** Adds a referral that came in while the case was open. */
    public void addReferral(FamilyReference reference, ReferralDetails details, String recordedBy) {
        details.checkOn(today());
        rows.openFamily(reference);
        rows.insert(newReferral(reference, details, recordedBy));
    }

    /**
     * Makes a social worker and team responsible from a day on, which may not lie in the future; for those who are responsible already, as at
     * a further enquiry, nothing changes, the day neither.
     */
    public void allocate(FamilyReference reference, String socialWorker, String team, LocalDate on) {
        if (on.isAfter(today())) {
            throw new Refusal("A social worker cannot be allocated on a day to come.");
        }
        Family family = rows.family(reference);
        if (socialWorker.equals(family.socialWorker()) && Objects.equals(team, family.team())) {
            return;
        }
        rows.update(family.allocatedTo(socialWorker, team, on));
        rows.insert(new Allocation(UUID.randomUUID(), reference, socialWorker, team, on));
    }

    /** Whether the person is or ever was the family's allocated social worker, or opened the case. */
    @Transactional(readOnly = true)
    public boolean hadPart(FamilyReference reference, String personId) {
        return rows.family(reference).startedBy().equals(personId)
                || queries.exists(query(belongsTo(reference).and("socialWorker").is(personId)), Allocation.class);
    }

    /** User ids of everybody who is or ever was the family's allocated social worker, and of the person who opened the case. */
    @Transactional(readOnly = true)
    public Set<String> workers(FamilyReference reference) {
        Set<String> workers = new HashSet<>();
        workers.add(rows.family(reference).startedBy());
        queries.findAll(query(belongsTo(reference)), Allocation.class)
                .forEach(allocation -> workers.add(allocation.socialWorker()));
        return workers;
    }

    /** Moves the case on; what may follow what is told by {@link FamilyStatus}. */
    public void changeStatus(FamilyReference reference, FamilyStatus status) {
        Family family = rows.family(reference);
        if (family.status() != status) {
            rows.update(family.become(status));
        }
    }

    /** Closes the case on a day that may not lie in the future. */
    public void close(FamilyReference reference, ClosureReason reason, LocalDate on) {
        if (on.isAfter(today())) {
            throw new Refusal("A case cannot be closed on a day to come.");
        }
        rows.update(rows.family(reference).closed(reason, on));
    }

    /** Hides the family from everybody but its social worker, the people named in the case and safeguarding managers, or ends that. */
    public void restrict(FamilyReference reference, boolean restricted) {
        rows.update(rows.family(reference).restricted(restricted));
    }

    private Family newFamily(FamilyReference reference, OpenFamily command) {
        return new Family(
                reference,
                ShortName.of(command.children()),
                FamilyStatus.ENQUIRY,
                command.restricted(),
                command.team(),
                null,
                null,
                command.startedBy(),
                today(),
                clock.instant(),
                null,
                null,
                0);
    }

    private Referral newReferral(FamilyReference reference, ReferralDetails details, String by) {
        return new Referral(UUID.randomUUID(), reference, details, by, clock.instant());
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
            words.addAll(NameWord.of(reference, number, child));
        }
        for (OpenFamily.NewAdult adult : command.adults()) {
            PersonNumber number = PersonNumber.adult(adults.size() + 1);
            adults.add(Adult.of(reference, number, adult.details()));
            adult.relations().forEach(relation -> relations.add(Relation.of(reference, number, relation)));
            words.addAll(NameWord.of(reference, number, adult.details()));
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

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
