package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;

/**
 * By when a child on a plan has to be seen next.
 *
 * @param countedFrom the day on which the child was last seen at a visit, or on which the plan began for the child
 * @param visit the limit for the next visit
 * @param notSeen when the team manager is told that the child was not seen
 * @param longNotSeen when the chair and the safeguarding managers are told
 */
public record VisitClock(PersonNumber child, LocalDate countedFrom, Limit visit, Due notSeen, Due longNotSeen) {}
