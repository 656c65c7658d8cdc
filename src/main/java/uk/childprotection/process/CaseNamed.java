package uk.childprotection.process;

import uk.childprotection.casefile.FamilyReference;

/** The case that a process is started for: the answer of a start form that asks nothing else. */
record CaseNamed(FamilyReference reference) {}
