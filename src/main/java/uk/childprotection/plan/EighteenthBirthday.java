package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.Optional;
import uk.childprotection.casefile.Child;

/**
 * The day on which a child turns 18 and no plan can be made for it any more (Children Act 1989, section 105).
 *
 * @param on somebody born on 29 February turns 18 on 1 March where the year has no such day
 */
public record EighteenthBirthday(LocalDate on) {

    private static final int YEARS = 18;
    private static final int MONTHS_BEFORE = 3;

    /** The birthday of a child who is born. */
    public static EighteenthBirthday of(Child child) {
        LocalDate born = child.details().dateOfBirth();
        LocalDate birthday = born.plusYears(YEARS);
        return new EighteenthBirthday(
                birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1));
    }

    /** The birthday of a child, unless it is not born. */
    public static Optional<EighteenthBirthday> known(Child child) {
        return child.isUnborn() ? Optional.empty() : Optional.of(of(child));
    }

    /** By when a review is proposed that looks at what follows: three months before (West Midlands, Tees). */
    public LocalDate reviewBy() {
        return on.minusMonths(MONTHS_BEFORE);
    }

    /** Whether a review is to be proposed before one that is agreed for this day. */
    public boolean needsReviewBefore(LocalDate reviewOn) {
        return reviewBy().isBefore(reviewOn);
    }
}
