package uk.childprotection.correspondence;

import java.util.UUID;
import uk.childprotection.casefile.Refusal;

/** There is no such letter. */
public class LetterNotFound extends Refusal {

    LetterNotFound(UUID letter) {
        super("There is no letter " + letter + ".");
    }
}
