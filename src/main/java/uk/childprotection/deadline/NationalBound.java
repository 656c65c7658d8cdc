package uk.childprotection.deadline;

import java.util.Optional;

/**
 * The longest that national guidance allows. An authority may be stricter, in whatever unit it counts; a period that could come out
 * longer from any start day is over the bound.
 *
 * @param amount how many of the unit, at most
 * @param unit working days or calendar months, the two that the guidance uses
 * @param source the guidance, its edition and chapter
 */
public record NationalBound(int amount, Unit unit, String source) {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    public NationalBound {
        if (unit != Unit.WORKING_DAYS && unit != Unit.CALENDAR_MONTHS) {
            throw new IllegalArgumentException("A national bound is given in working days or calendar months.");
        }
    }

    /** Why a limit is too long, as a sentence; nothing when it is within the bound. */
    Optional<String> refusal(TimeLimit limit) {
        if (allows(limit.amount(), limit.unit())) {
            return Optional.empty();
        }
        return Optional.of("%s is given %s, but may have at most %s: %s."
                .formatted(limit.name().title(), limit.period(), unit.period(amount), source));
    }

    private boolean allows(int given, Unit givenUnit) {
        if (givenUnit == unit) {
            return given <= amount;
        }
        return switch (givenUnit) {
            case WORKING_DAYS -> false; // bank holidays can stretch them past any number of months
            case CALENDAR_DAYS -> allowsDays(given);
            case CALENDAR_WEEKS -> allowsDays(given * WEEK);
            case CALENDAR_MONTHS -> allowsDays(given * LONGEST_MONTH);
        };
    }

    private boolean allowsDays(int days) {
        return unit == Unit.WORKING_DAYS ? mostWorkingDaysIn(days) <= amount : days <= amount * SHORTEST_MONTH;
    }

    /** Whole weeks hold five working days, and the days left over may have no weekend among them. */
    private static int mostWorkingDaysIn(int days) {
        return days / WEEK * WORKING_WEEK + Math.min(days % WEEK, WORKING_WEEK);
    }
}
