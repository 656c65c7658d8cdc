package uk.childprotection.correspondence;

import java.util.UUID;
import uk.childprotection.casefile.FamilyReference;

/** A letter has been taken back before it went: whoever waits for it to go need wait no longer. */
public record LetterWithdrawn(UUID letter, FamilyReference family) {}
