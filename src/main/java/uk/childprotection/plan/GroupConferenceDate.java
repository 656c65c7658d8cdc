package uk.childprotection.plan;

import java.time.LocalDate;

/**
 * A family group conference has a date: the answers of the form {@code date-group-conference}.
 *
 * @param coordinator who brings the family together, and is not its social worker
 */
public record GroupConferenceDate(LocalDate on, String place, String coordinator) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "date of a family group conference";
    }
}
