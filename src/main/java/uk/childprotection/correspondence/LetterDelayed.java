package uk.childprotection.correspondence;

import java.util.UUID;

/** A letter could not be sent just now; another try may succeed. */
public class LetterDelayed extends RuntimeException {

    LetterDelayed(UUID letter, int attempt, LetterProblem problem) {
        super("Letter " + letter + " could not be sent at attempt " + attempt + ". " + problem.sentence());
    }
}
