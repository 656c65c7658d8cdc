package uk.childprotection.casefile;

import java.time.LocalDate;

/**
 * A family is given to another social worker.
 *
 * @param change whether it is; otherwise everything stays as it is and the other answers are null
 * @param socialWorker user id of who takes over
 * @param from the first day of the new social worker
 * @param reason why, for the file alone
 * @param handover what has been handed over, and how
 */
public record Handover(YesNo change, String socialWorker, LocalDate from, String reason, String handover) {

    /** A change that is further away than this is a slip of the pen. */
    private static final int MOST_MONTHS_AHEAD = 3;

    /** Refuses a day before the social worker who hands over had the family, or far ahead. */
    public void checkDay(Family family, LocalDate today) {
        if (family.allocatedOn() != null && from.isBefore(family.allocatedOn())) {
            throw new Refusal(
                    "“From which day?” lies before the day on which the present social worker was given the family.");
        }
        if (from.isAfter(today.plusMonths(MOST_MONTHS_AHEAD))) {
            throw new Refusal(
                    "“From which day?” is more than three months away: change the social worker when the day is nearer.");
        }
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "handover";
    }
}
