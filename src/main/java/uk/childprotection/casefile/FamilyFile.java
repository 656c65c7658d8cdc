package uk.childprotection.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything the case file knows of a family's people, read at one moment. Lists are in the file's order and hold those who belong to
 * the family now; whoever is asked for by number is found among the former people too.
 *
 * @param former those who have died or are no longer involved
 */
public record FamilyFile(
        Family family,
        List<Referral> referrals,
        List<Child> children,
        List<Adult> adults,
        List<Relation> relations,
        List<Professional> professionals,
        FormerPeople former) {

    /** A file that nobody has left. */
    public FamilyFile(
            Family family,
            List<Referral> referrals,
            List<Child> children,
            List<Adult> adults,
            List<Relation> relations,
            List<Professional> professionals) {
        this(family, referrals, children, adults, relations, professionals, FormerPeople.NOBODY);
    }

    /** Parts those who belong to the family now from those who have gone. */
    static FamilyFile of(
            Family family,
            List<Referral> referrals,
            List<Child> children,
            List<Adult> adults,
            List<Relation> relations,
            List<Professional> professionals) {
        Set<PersonNumber> gone = new HashSet<>();
        children.stream().filter(Child::isGone).map(Child::number).forEach(gone::add);
        adults.stream().filter(Adult::isGone).map(Adult::number).forEach(gone::add);
        professionals.stream()
                .filter(Professional::isGone)
                .map(Professional::number)
                .forEach(gone::add);
        Predicate<Relation> past = relation -> gone.contains(relation.adult()) || gone.contains(relation.child());
        return new FamilyFile(
                family,
                referrals,
                without(gone, children, Child::number),
                without(gone, adults, Adult::number),
                relations.stream().filter(past.negate()).toList(),
                without(gone, professionals, Professional::number),
                new FormerPeople(
                        children.stream().filter(Child::isGone).toList(),
                        adults.stream().filter(Adult::isGone).toList(),
                        relations.stream().filter(past).toList(),
                        professionals.stream().filter(Professional::isGone).toList()));
    }

    public FamilyReference reference() {
        return family.reference();
    }

    /** The child with this number; a number that is not in the file is refused. */
    public Child child(PersonNumber number) {
        return Stream.concat(children.stream(), former.children().stream())
                .filter(child -> child.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    public Adult adult(PersonNumber number) {
        return Stream.concat(adults.stream(), former.adults().stream())
                .filter(adult -> adult.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    public Professional professional(PersonNumber number) {
        return Stream.concat(professionals.stream(), former.professionals().stream())
                .filter(professional -> professional.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    /** Whether somebody of the file has died or is no longer involved: no letter is written to them. */
    public boolean isGone(PersonNumber number) {
        return switch (number.kind()) {
            case CHILD -> child(number).isGone();
            case ADULT -> adult(number).isGone();
            case PROFESSIONAL -> professional(number).isGone();
        };
    }

    /** The name of anybody in the file. */
    public String nameOf(PersonNumber number) {
        return switch (number.kind()) {
            case CHILD -> child(number).displayName();
            case ADULT -> adult(number).name();
            case PROFESSIONAL -> professional(number).name();
        };
    }

    /** What an adult is to a child; empty when the file does not say. */
    public Optional<Relation> relation(PersonNumber adult, PersonNumber child) {
        return everyRelation()
                .filter(relation ->
                        relation.adult().equals(adult) && relation.child().equals(child))
                .findFirst();
    }

    public List<Relation> relationsOf(PersonNumber adult) {
        return relations.stream()
                .filter(relation -> relation.adult().equals(adult))
                .toList();
    }

    public List<Relation> relationsTo(PersonNumber child) {
        return relations.stream()
                .filter(relation -> relation.child().equals(child))
                .toList();
    }

    /** Adults with parental responsibility for at least one child. */
    public List<Adult> withParentalResponsibility() {
        return adults.stream()
                .filter(adult -> relationsOf(adult.number()).stream().anyMatch(Relation::hasParentalResponsibility))
                .toList();
    }

    /** Adults who are mother or father of at least one child, whether or not with parental responsibility. */
    public List<Adult> parents() {
        return adults.stream()
                .filter(adult -> relationsOf(adult.number()).stream().anyMatch(Relation::isParent))
                .toList();
    }

    public List<Professional> professionalsFor(PersonNumber child) {
        return professionals.stream()
                .filter(professional -> professional.knows(child))
                .toList();
    }

    /** The referral that the case was opened with. */
    public Referral firstReferral() {
        return referrals.get(0);
    }

    Stream<Relation> everyRelation() {
        return Stream.concat(relations.stream(), former.relations().stream());
    }

    private static <T> List<T> without(Set<PersonNumber> gone, List<T> people, Function<T, PersonNumber> number) {
        return people.stream()
                .filter(person -> !gone.contains(number.apply(person)))
                .toList();
    }

    private PersonNotInFile unknown(PersonNumber number) {
        return new PersonNotInFile(reference(), number);
    }

    @Override
    public String toString() {
        return family.toString();
    }
}
