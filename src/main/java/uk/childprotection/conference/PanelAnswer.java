package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * What a panel decided on a complaint: the answers of the form {@code record-panel-outcome}.
 *
 * @param answer as the complainant reads it
 * @param next what follows; null when the complaint is not upheld
 */
public record PanelAnswer(LocalDate heldOn, PanelOutcome outcome, String answer, Reconsideration next) {

    /** What follows for the decision. */
    public Reconsideration follows() {
        return next == null ? Reconsideration.STANDS : next;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "answer of a panel";
    }
}
