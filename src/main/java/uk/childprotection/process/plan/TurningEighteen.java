package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.EighteenthBirthday;

/** Tells a chair which children on a plan turn 18, on the forms in which the chair looks at the plan and agrees the day of its review. */
public final class TurningEighteen {

    /** No review is later than this, so that no day is told too late. */
    private static final int MONTHS_AHEAD = 6;

    private TurningEighteen() {}

    /** A sentence for each child for whom a review is proposed before the last possible one; empty when there is none. */
    public static String inWords(FamilyFile file, Collection<PersonNumber> children, LocalDate day) {
        return children.stream()
                .map(file::child)
                .flatMap(child -> EighteenthBirthday.known(child).stream()
                        .filter(birthday -> birthday.needsReviewBefore(day.plusMonths(MONTHS_AHEAD)))
                        .map(birthday -> "%s turns 18 on %s: a review is proposed by %s."
                                .formatted(
                                        child.displayName(),
                                        LondonTime.inWords(birthday.on()),
                                        LondonTime.inWords(birthday.reviewBy()))))
                .collect(Collectors.joining(" "));
    }
}
