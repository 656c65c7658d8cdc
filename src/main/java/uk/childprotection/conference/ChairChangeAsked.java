package uk.childprotection.conference;

import uk.childprotection.casefile.FamilyReference;

/** The answers of the start form {@code change-chair}: whose conference needs another chair or minute taker. */
public record ChairChangeAsked(FamilyReference reference) {}
