package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.YesNo;

/**
 * The chair’s answer to a complaint: the answers of the form {@code answer-complaint}.
 *
 * @param metOn the day on which the chair met the complainant; null when they did not meet
 * @param notMetReason why they did not meet; null when they did
 * @param answer as the complainant reads it
 */
public record ChairsAnswer(YesNo met, LocalDate metOn, String notMetReason, String answer) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "answer to a complaint";
    }
}
