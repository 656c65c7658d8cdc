package uk.childprotection.conference;

import java.time.LocalDate;
import uk.childprotection.casefile.FamilyReference;

/**
 * The answers of the start form {@code change-chair}: whose conference needs another chair or minute taker.
 *
 * @param bookedFor the day of the conference, where the case has more than one; otherwise null
 */
public record ChairChangeAsked(FamilyReference reference, LocalDate bookedFor) {}
