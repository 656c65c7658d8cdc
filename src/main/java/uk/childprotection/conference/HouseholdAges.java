package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import uk.childprotection.casefile.ChildDetails;

/**
 * The ages of a family's children, for which agencies are invited.
 *
 * @param youngest the age in years of the youngest child already born; null when none is
 * @param oldest the age in years of the oldest child already born; null when none is
 * @param unborn whether a child of the family is still to be born
 */
public record HouseholdAges(Integer youngest, Integer oldest, boolean unborn) {

    /** The ages of these children on a day, usually that of the conference. */
    public static HouseholdAges of(Collection<ChildDetails> children, LocalDate day) {
        List<Integer> ages = children.stream()
                .filter(child -> !child.isUnborn())
                .map(child -> age(child, day))
                .sorted()
                .toList();
        boolean unborn = children.stream().anyMatch(ChildDetails::isUnborn);
        return ages.isEmpty()
                ? new HouseholdAges(null, null, unborn)
                : new HouseholdAges(ages.get(0), ages.get(ages.size() - 1), unborn);
    }

    /** The age in full years that a child already born has on a day. */
    static int age(ChildDetails child, LocalDate day) {
        return Period.between(child.dateOfBirth(), day).getYears();
    }
}
