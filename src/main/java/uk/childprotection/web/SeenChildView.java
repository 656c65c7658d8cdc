package uk.childprotection.web;

import java.time.LocalDate;
import java.util.Locale;
import uk.childprotection.casefile.Child;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.ChildVisits;
import uk.childprotection.plan.VisitPractice;

/**
 * How a child on a plan has been seen, as the page of the family shows it.
 *
 * @param alone the day on which the child was last seen alone, or that this is not asked before the birth
 * @param warning what is told to the team manager; null when nothing is
 * @param next by when the child has to be seen; empty while that is not settled
 * @param standing how that stands, in words; the colour says it a second time
 * @param colour the name of a style
 */
record SeenChildView(
        String number,
        String name,
        String lastSeen,
        String alone,
        String bedroom,
        String warning,
        String next,
        String standing,
        String colour) {

    static SeenChildView of(Child child, ChildVisits seen, VisitPractice practice, LocalDate today) {
        Standing standing = seen.next() == null ? null : seen.next().standing(today);
        return new SeenChildView(
                child.number().value(),
                child.displayName(),
                lastSeen(seen),
                child.isUnborn() ? "Not before the birth" : orNotYet(seen.lastAlone()),
                child.isUnborn() ? "Not before the birth" : orNotYet(seen.lastBedroom()),
                seen.isTooSeldomAlone(practice)
                        ? "Seen at the last %d visits, but never alone".formatted(seen.notAlone())
                        : null,
                standing == null ? "" : Days.withWeekday(seen.next().due().dueOn()),
                standing == null ? "" : words(standing),
                standing == null ? "" : standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String lastSeen(ChildVisits seen) {
        if (seen.lastSeen() == null) {
            return "Not yet";
        }
        String day = Days.withWeekday(seen.lastSeen().visitedOn());
        return seen.lastSeen().unborn() ? day + ", through the mother" : day;
    }

    private static String orNotYet(LocalDate day) {
        return day == null ? "Not yet" : Days.withWeekday(day);
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case OPEN -> "In time";
            case DUE_SOON -> "Due soon";
            case PASSED -> "Late";
            case MET, MET_LATE -> "Seen";
            case CLOSED -> "Does not apply any more";
        };
    }
}
