package uk.childprotection.casefile;

/** A family is to get another social worker. */
public record HandoverBegun(FamilyReference reference) {}
