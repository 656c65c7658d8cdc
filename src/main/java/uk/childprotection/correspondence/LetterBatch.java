package uk.childprotection.correspondence;

import java.util.List;
import java.util.UUID;

/** Letters that were written together and go out together, in their order; may be empty. */
public record LetterBatch(UUID id, List<UUID> letters) {

    public LetterBatch {
        letters = List.copyOf(letters);
    }
}
