package uk.childprotection.plan;

/**
 * A team manager's answer to the chair's challenge: the answers to the form {@code answer-challenge}.
 *
 * @param measures what is done, by whom and by when
 */
public record ChallengeAnswer(String answer, String measures) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "answer to a challenge";
    }
}
