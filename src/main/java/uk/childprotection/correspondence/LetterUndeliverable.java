package uk.childprotection.correspondence;

import java.util.UUID;

/** A letter cannot reach its reader as it is: a person has to mend it. The letter says FAILED by the time this is thrown. */
public class LetterUndeliverable extends RuntimeException {

    private final UUID letter;
    private final LetterProblem problem;

    LetterUndeliverable(UUID letter, LetterProblem problem) {
        super("Letter " + letter + " cannot be delivered. " + problem.sentence());
        this.letter = letter;
        this.problem = problem;
    }

    public UUID letter() {
        return letter;
    }

    public LetterProblem problem() {
        return problem;
    }
}
