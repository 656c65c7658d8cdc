package uk.childprotection.casefile;

import java.util.List;
import java.util.Optional;

/** Everything the case file knows of a family's people, read at one moment. Lists are in the file's order. */
public record FamilyFile(
        Family family,
        List<Referral> referrals,
        List<Child> children,
        List<Adult> adults,
        List<Relation> relations,
        List<Professional> professionals) {

    public FamilyReference reference() {
        return family.reference();
    }

    /** The child with this number; a number that is not in the file is refused. */
    public Child child(PersonNumber number) {
        return children.stream()
                .filter(child -> child.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    public Adult adult(PersonNumber number) {
        return adults.stream()
                .filter(adult -> adult.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    public Professional professional(PersonNumber number) {
        return professionals.stream()
                .filter(professional -> professional.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(number));
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
        return relations.stream()
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

    private PersonNotInFile unknown(PersonNumber number) {
        return new PersonNotInFile(reference(), number);
    }

    @Override
    public String toString() {
        return family.toString();
    }
}
