package uk.childprotection.enquiry;

import uk.childprotection.casefile.Agency;

/** Somebody of another agency at a strategy discussion. */
public record OtherParticipant(Agency agency, String who) {}
