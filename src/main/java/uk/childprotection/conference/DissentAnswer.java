package uk.childprotection.conference;

/**
 * The safeguarding manager’s answer to a dissent: the answers of the form {@code answer-dissent}.
 *
 * @param answer as the professional and the chair read it
 */
public record DissentAnswer(Reconsideration outcome, String answer) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "answer to a dissent";
    }
}
