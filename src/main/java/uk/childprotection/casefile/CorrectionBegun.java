package uk.childprotection.casefile;

/** Somebody wants to correct the file of a family. */
public record CorrectionBegun(FamilyReference reference) {}
