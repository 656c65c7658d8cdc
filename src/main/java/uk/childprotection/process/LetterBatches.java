package uk.childprotection.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.correspondence.Letters;

/** What {@code letters.bpmn} asks of a batch in its expressions; public because they do. */
@Component
public class LetterBatches {

    private final Letters letters;

    LetterBatches(Letters letters) {
        this.letters = letters;
    }

    /** The ids of the letters of a batch, in their order. */
    public List<String> letters(String batch) {
        return letters.ids(UUID.fromString(batch)).stream().map(UUID::toString).toList();
    }

    /** Whether any letter of a batch waits for a person with the paper. */
    public boolean toPost(String batch) {
        return !letters.toPost(UUID.fromString(batch)).isEmpty();
    }
}
