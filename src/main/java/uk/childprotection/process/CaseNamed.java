package uk.childprotection.process;

import uk.childprotection.casefile.FamilyReference;

/** The case that a process is started for: the answer of a start form that asks nothing else. */
public record CaseNamed(FamilyReference reference) {}
