package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Limit;

/**
 * How one child on a plan has been seen.
 *
 * @param lastSeen the last visit at which the child was seen; null before the first
 * @param lastAlone the day on which the child was last seen alone; null when never
 * @param lastBedroom the day on which the child's bedroom was last seen; null when never
 * @param notAlone at how many visits in a row the child has been seen, but not alone, up to the last. Visits at which the child was not seen,
 *     not born, or younger than the authority expects to be seen alone are passed over
 * @param withoutBedroom at how many visits in a row the child was seen without the bedroom, up to the last
 * @param next the limit for the next visit; null once the plan has ended for the child
 */
public record ChildVisits(
        PersonNumber child,
        VisitedChild lastSeen,
        LocalDate lastAlone,
        LocalDate lastBedroom,
        int notAlone,
        int withoutBedroom,
        Limit next) {

    /** @param visits all visits of the plan to this child, in any order; of two on one day the order given counts */
    static ChildVisits of(Child child, List<VisitedChild> visits, VisitPractice practice, Limit next) {
        List<VisitedChild> seen = visits.stream()
                .filter(VisitedChild::seen)
                .sorted(Comparator.comparing(VisitedChild::visitedOn))
                .toList();
        List<VisitedChild> born = seen.stream().filter(visit -> !visit.unborn()).toList();
        List<VisitedChild> oldEnough = born.stream()
                .filter(visit -> !child.isUnborn() && child.ageOn(visit.visitedOn()) >= practice.aloneFromAge())
                .toList();
        return new ChildVisits(
                child.number(),
                last(seen).orElse(null),
                day(born.stream().filter(VisitedChild::seenAlone).toList()),
                day(born.stream().filter(VisitedChild::bedroomSeen).toList()),
                since(oldEnough, VisitedChild::seenAlone),
                since(born, VisitedChild::bedroomSeen),
                next);
    }

    /** Whether the authority's practice asks that the bedroom is seen at the next visit. */
    public boolean isBedroomDue(VisitPractice practice) {
        return lastSeen != null && !lastSeen.unborn() && withoutBedroom >= practice.bedroomEvery() - 1;
    }

    /** Whether the child has been seen in company at so many visits in a row that it is told to the team manager. */
    public boolean isTooSeldomAlone(VisitPractice practice) {
        return notAlone >= practice.notAloneAtMost();
    }

    private static int since(List<VisitedChild> visits, Predicate<VisitedChild> done) {
        int without = 0;
        for (VisitedChild visit : visits) {
            without = done.test(visit) ? 0 : without + 1;
        }
        return without;
    }

    private static LocalDate day(List<VisitedChild> visits) {
        return last(visits).map(VisitedChild::visitedOn).orElse(null);
    }

    private static Optional<VisitedChild> last(List<VisitedChild> visits) {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.get(visits.size() - 1));
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "visits to " + child;
    }
}
