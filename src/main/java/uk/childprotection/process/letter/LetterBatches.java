package uk.childprotection.process.letter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;

/** What {@code letters.bpmn} asks of a batch and of each letter in its expressions; public because they do. */
@Component
public class LetterBatches {

    private final Letters letters;
    private final Families families;

    LetterBatches(Letters letters, Families families) {
        this.letters = letters;
        this.families = families;
    }

    /** The ids of the letters of a batch, in their order. */
    public List<String> letters(String batch) {
        return letters.ids(UUID.fromString(batch)).stream().map(UUID::toString).toList();
    }

    /** Whether any letter of a batch waits for a person with the paper; asked by the diagrams up to 1.0. */
    public boolean toPost(String batch) {
        return !letters.toPost(UUID.fromString(batch)).isEmpty();
    }

    /**
     * Whether a letter waits to be posted with those of the other families. Nobody can say meanwhile that it was: the question holds the
     * letter until the instance that asks it waits for the answer.
     */
    public boolean forThePost(String letter) {
        return status(letter) == LetterStatus.TO_POST && !isRestricted(letter);
    }

    /** Whether a letter waits for the social worker: to be handed over, or to be posted where the administrators may not see the family. */
    public boolean byHand(String letter) {
        return status(letter).waitsForPaper();
    }

    /** Whether a letter has not reached its reader and a person has to see to it. */
    public boolean failed(String letter) {
        return status(letter) == LetterStatus.FAILED;
    }

    private LetterStatus status(String letter) {
        return letters.settledStatus(UUID.fromString(letter));
    }

    private boolean isRestricted(String letter) {
        return families.family(letters.letter(UUID.fromString(letter)).family()).restricted();
    }
}
