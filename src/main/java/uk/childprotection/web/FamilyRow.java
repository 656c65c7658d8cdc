package uk.childprotection.web;

import java.util.List;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Family;

/**
 * A family in a list.
 *
 * @param children each child's name and date of birth, to tell families of one name apart
 */
record FamilyRow(
        String reference,
        String shortName,
        boolean restricted,
        List<String> children,
        String status,
        String responsible) {

    static FamilyRow of(Family family, List<Child> children, StaffNames names) {
        String worker = family.socialWorker() == null ? "Nobody allocated yet" : names.person(family.socialWorker());
        return new FamilyRow(
                family.reference().value(),
                family.shortName(),
                family.restricted(),
                children.stream().map(FamilyRow::child).toList(),
                family.status().label(),
                worker + ", " + names.team(family.team()));
    }

    private static String child(Child child) {
        return child.isUnborn()
                ? child.displayName() + ", expected on "
                        + Days.of(child.details().expectedOn())
                : child.displayName() + ", born on " + Days.of(child.details().dateOfBirth());
    }

    /** Never the names: they would reach a log. */
    @Override
    public String toString() {
        return reference;
    }
}
