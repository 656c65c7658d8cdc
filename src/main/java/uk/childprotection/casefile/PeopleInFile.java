package uk.childprotection.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds people to an open case and corrects what is known of them; an unborn child is born by a correction. Nobody is ever taken out:
 * numbers stay what they are. Every correction names the version that was read, so that nobody's change is overwritten unseen.
 */
@Service
@Transactional
public class PeopleInFile {

    private final FamilyRows rows;
    private final OpenCases openCases;
    private final JdbcClient database;
    private final Clock clock;

    PeopleInFile(FamilyRows rows, OpenCases openCases, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.openCases = openCases;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a child of the household, for example one born or found later.
     *
     * @throws ChildAlreadyOpen when the child has an open case elsewhere
     */
    public PersonNumber addChild(FamilyReference reference, ChildDetails details) {
        details.checkOn(today());
        Family family = rows.openFamily(reference);
        List<Child> children = children(reference);
        refuseKnown(reference, details, children);
        List<ChildDetails> all = new ArrayList<>(children.stream()
                .filter(child -> !child.isGone())
                .map(Child::details)
                .toList());
        all.add(details);
        rows.update(family.named(ShortName.of(all)));
        PersonNumber number = PersonNumber.child(children.size() + 1);
        rows.insert(Child.of(reference, number, details));
        rows.insertAll(NameWord.of(reference, number, details));
        return number;
    }

    public PersonNumber addAdult(FamilyReference reference, AdultDetails details, List<RelationDetails> relations) {
        details.checkOn(today());
        rows.update(rows.openFamily(reference));
        PersonNumber number = PersonNumber.adult(rows.count(reference, Adult.class) + 1);
        rows.insert(Adult.of(reference, number, details));
        rows.insertAll(NameWord.of(reference, number, details));
        relations.forEach(relation -> relate(reference, number, relation));
        return number;
    }

    /** Adds a professional; {@code children} are those they know, nobody means all of them. */
    public PersonNumber addProfessional(
            FamilyReference reference, ProfessionalDetails details, PersonNumbers children) {
        rows.update(rows.openFamily(reference));
        refuseUnknown(reference, children);
        PersonNumber number = PersonNumber.professional(rows.count(reference, Professional.class) + 1);
        rows.insert(Professional.of(reference, number, details, children));
        return number;
    }

    /** Corrects a child's details, as {@link #amendChild(FamilyReference, PersonNumber, long, ChildDetails, Leaving)}, who stays. */
    public void amendChild(FamilyReference reference, PersonNumber number, long version, ChildDetails details) {
        amendChild(reference, number, version, details, null);
    }

    /**
     * Corrects a child's details.
     *
     * @param left null while the child is in the household
     * @throws ChangedMeanwhile when the child is no longer at {@code version}
     */
    public void amendChild(
            FamilyReference reference, PersonNumber number, long version, ChildDetails details, Leaving left) {
        if (Leaving.isGone(left) && isLast(reference, number)) {
            throw new Refusal("A case needs at least one child: close the case %s instead.".formatted(reference));
        }
        amend(reference, number, version, details, left);
    }

    /** A child has died and leaves the file, also when it is the last one of its case. */
    void died(Child child, LocalDate on) {
        amend(child.family(), child.number(), child.version(), child.details(), new Leaving(on, LeavingKind.DIED));
    }

    private boolean isLast(FamilyReference reference, PersonNumber number) {
        return children(reference).stream()
                .filter(other -> !other.number().equals(number))
                .allMatch(Child::isGone);
    }

    /** A case whose last child is gone keeps its name. */
    private void amend(
            FamilyReference reference, PersonNumber number, long version, ChildDetails details, Leaving left) {
        details.checkOn(today());
        checkLeaving(left);
        Family family = rows.openFamily(reference);
        List<Child> children = children(reference);
        Child child = rows.numbered(reference, number, Child.class);
        List<Child> others = children.stream()
                .filter(other -> !other.number().equals(number))
                .toList();
        refuseKnown(reference, details, others);
        boolean last = others.stream().allMatch(Child::isGone);
        rows.update(child.amended(details, left, version));
        replaceWords(reference, number, NameWord.of(reference, number, details));
        rows.update(family.named(ShortName.of(children.stream()
                .filter(each -> each.number().equals(number) ? last || !Leaving.isGone(left) : !each.isGone())
                .map(each -> each.number().equals(number) ? details : each.details())
                .toList())));
    }

    /**
     * Corrects an adult's details.
     *
     * @throws ChangedMeanwhile when the adult is no longer at {@code version}
     */
    public void amendAdult(FamilyReference reference, PersonNumber number, long version, AdultDetails details) {
        amendAdult(reference, number, version, details, null);
    }

    /**
     * Corrects an adult's details.
     *
     * @param left null unless the adult has left the household, is no longer involved or has died
     * @throws ChangedMeanwhile when the adult is no longer at {@code version}
     */
    public void amendAdult(
            FamilyReference reference, PersonNumber number, long version, AdultDetails details, Leaving left) {
        details.checkOn(today());
        checkLeaving(left);
        rows.openFamily(reference);
        rows.update(rows.numbered(reference, number, Adult.class).amended(details, left, version));
        replaceWords(reference, number, NameWord.of(reference, number, details));
    }

    /**
     * Corrects a professional's details and which children they know.
     *
     * @throws ChangedMeanwhile when the professional is no longer at {@code version}
     */
    public void amendProfessional(
            FamilyReference reference,
            PersonNumber number,
            long version,
            ProfessionalDetails details,
            PersonNumbers children) {
        amendProfessional(reference, number, version, details, children, null);
    }

    /**
     * Corrects a professional's details and which children they know.
     *
     * @param left null while the professional is involved
     * @throws ChangedMeanwhile when the professional is no longer at {@code version}
     */
    public void amendProfessional(
            FamilyReference reference,
            PersonNumber number,
            long version,
            ProfessionalDetails details,
            PersonNumbers children,
            Leaving left) {
        checkLeaving(left);
        rows.openFamily(reference);
        refuseUnknown(reference, children);
        rows.update(rows.numbered(reference, number, Professional.class).amended(details, children, left, version));
    }

    /**
     * States or corrects what an adult is to a child. It is a part of both: whoever corrects one of the two at the same time is told.
     */
    public void relate(FamilyReference reference, PersonNumber adult, RelationDetails details) {
        rows.openFamily(reference);
        Adult who = rows.numbered(reference, adult, Adult.class);
        Child whose = rows.numbered(reference, details.child(), Child.class);
        Relation relation = Relation.of(reference, adult, details);
        Optional<Relation> known = rows.of(reference, Relation.class, Comparator.comparing(Relation::child)).stream()
                .filter(other -> other.adult().equals(adult) && other.child().equals(details.child()))
                .findFirst();
        if (known.isPresent() && relation.inPlaceOf(known.get()).equals(known.get())) {
            return;
        }
        known.ifPresentOrElse(other -> rows.update(relation.inPlaceOf(other)), () -> rows.insert(relation));
        rows.update(who);
        rows.update(whose);
    }

    private void checkLeaving(Leaving left) {
        if (left != null) {
            left.checkOn(today());
        }
    }

    private List<Child> children(FamilyReference reference) {
        return rows.of(reference, Child.class, Comparator.comparing(Child::number));
    }

    private void refuseKnown(FamilyReference reference, ChildDetails details, List<Child> others) {
        openCases.refuse(details, reference);
        if (others.stream().anyMatch(other -> other.details().isSameChildAs(details))) {
            throw new Refusal("This child is in the case %s already.".formatted(reference));
        }
    }

    private void refuseUnknown(FamilyReference reference, PersonNumbers children) {
        children.all().forEach(child -> rows.numbered(reference, child, Child.class));
    }

    private void replaceWords(FamilyReference reference, PersonNumber person, List<NameWord> words) {
        database.sql("delete from name_word where family_reference = :family and person = :person")
                .param("family", reference.value())
                .param("person", person.value())
                .update();
        rows.insertAll(words);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Families.LONDON));
    }
}
