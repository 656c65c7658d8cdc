package uk.childprotection.correspondence;

import java.util.UUID;
import uk.childprotection.casefile.FamilyReference;

/**
 * A letter has come back undelivered and waits for a person to mend it. Told within the transaction that notes it.
 *
 * @param batch the batch of its own in which it goes on
 */
public record LetterReturned(UUID letter, FamilyReference family, UUID batch) {}
