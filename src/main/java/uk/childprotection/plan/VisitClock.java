package uk.childprotection.plan;

import java.time.LocalDate;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Limit;

/**
 * By when a child on a plan has to be seen next.
 *
 * @param countedFrom the day on which the child was last seen at a visit, or on which the plan began for the child
 * @param visit the limit for the next visit
 */
public record VisitClock(PersonNumber child, LocalDate countedFrom, Limit visit) {}
