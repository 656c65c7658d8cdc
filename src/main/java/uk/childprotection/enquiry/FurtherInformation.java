package uk.childprotection.enquiry;

import uk.childprotection.casefile.Agency;

/** What somebody who is not on file told the enquiry. */
public record FurtherInformation(Agency agency, String who, String information) {}
