package uk.childprotection.plan;

import java.util.List;
import java.util.UUID;
import uk.childprotection.casefile.PersonNumber;

/**
 * What follows from a visit that was recorded.
 *
 * @param visit id of the visit
 * @param restarted the clocks that count from this visit now, as they ran before
 * @param tooSeldomAlone the children of whom the team manager is told that they are not seen alone
 */
public record VisitOutcome(UUID visit, List<VisitClock> restarted, List<PersonNumber> tooSeldomAlone) {}
