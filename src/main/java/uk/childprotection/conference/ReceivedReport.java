package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.Coded;

/**
 * The answers of the form {@code record-agency-report}.
 *
 * @param sharedOn the day it was shared with the family; null when it was not yet
 */
public record ReceivedReport(
        Outcome outcome, LocalDate receivedOn, String gist, LocalDate sharedOn, String notComingReason) {

    /** Whether a report came. */
    public enum Outcome implements Coded {
        RECEIVED("Received"),
        NOT_COMING("Not coming");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "agency report " + outcome;
    }
}
