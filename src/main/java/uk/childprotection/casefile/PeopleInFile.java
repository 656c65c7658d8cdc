package uk.childprotection.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<ChildDetails> all =
                new ArrayList<>(children.stream().map(Child::details).toList());
        all.add(details);
        rows.update(family.named(ShortName.of(all)));
        PersonNumber number = PersonNumber.child(all.size());
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

    /**
     * Corrects a child's details.
     *
     * @throws ChangedMeanwhile when the child is no longer at {@code version}
     */
    public void amendChild(FamilyReference reference, PersonNumber number, long version, ChildDetails details) {
        details.checkOn(today());
        Family family = rows.openFamily(reference);
        List<Child> children = children(reference);
        Child child = rows.numbered(reference, number, Child.class);
        List<Child> others = children.stream()
                .filter(other -> !other.number().equals(number))
                .toList();
        refuseKnown(reference, details, others);
        rows.update(child.amended(details, version));
        replaceWords(reference, number, NameWord.of(reference, number, details));
        rows.update(family.named(ShortName.of(children.stream()
                .map(each -> each.number().equals(number) ? details : each.details())
                .toList())));
    }

    /**
     * Corrects an adult's details.
     *
     * @throws ChangedMeanwhile when the adult is no longer at {@code version}
     */
    public void amendAdult(FamilyReference reference, PersonNumber number, long version, AdultDetails details) {
        details.checkOn(today());
        rows.openFamily(reference);
        rows.update(rows.numbered(reference, number, Adult.class).amended(details, version));
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
        rows.openFamily(reference);
        refuseUnknown(reference, children);
        rows.update(rows.numbered(reference, number, Professional.class).amended(details, children, version));
    }

    /** States or corrects what an adult is to a child. */
    public void relate(FamilyReference reference, PersonNumber adult, RelationDetails details) {
        rows.openFamily(reference);
        rows.numbered(reference, adult, Adult.class);
        rows.numbered(reference, details.child(), Child.class);
        Relation relation = Relation.of(reference, adult, details);
        rows.of(reference, Relation.class, Comparator.comparing(Relation::child)).stream()
                .filter(known -> known.adult().equals(adult) && known.child().equals(details.child()))
                .findFirst()
                .ifPresentOrElse(known -> rows.update(relation.inPlaceOf(known)), () -> rows.insert(relation));
    }

    private List<Child> children(FamilyReference reference) {
        return rows.of(reference, Child.class, Comparator.comparing(Child::number));
    }

    private void refuseKnown(FamilyReference reference, ChildDetails details, List<Child> others) {
        openCases.refuse(List.of(details), reference);
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
