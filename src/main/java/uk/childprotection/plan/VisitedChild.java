package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/**
 * What was seen of one child at a visit.
 *
 * @param visitedOn the day of the visit
 * @param unborn whether the visit was before the birth; the child was then seen when the mother was
 * @param alone null for a child who was not seen, or not born
 * @param bedroom null for a child who was not seen, or not born
 * @param words what the child said or showed
 */
@Table("visit_child")
public record VisitedChild(
        @Id UUID id,
        UUID visit,
        UUID plan,
        PersonNumber child,
        LocalDate visitedOn,
        boolean seen,
        boolean unborn,
        String notSeenBecause,
        Boolean alone,
        String notAloneBecause,
        Boolean bedroom,
        String words,
        String pregnancy) {

    static VisitedChild of(Visit visit, RecordedVisit.OfChild child, boolean unborn) {
        boolean seen = child.wasSeen();
        boolean asked = seen && !unborn;
        return new VisitedChild(
                UUID.randomUUID(),
                visit.id(),
                visit.plan(),
                child.number(),
                visit.visitedOn(),
                seen,
                unborn,
                seen ? null : child.notSeenBecause(),
                asked ? child.alone() == YesNo.YES : null,
                asked ? child.notAloneBecause() : null,
                asked ? child.bedroom() == YesNo.YES : null,
                asked ? child.words() : null,
                seen && unborn ? child.pregnancy() : null);
    }

    /** Whether the child was seen and nobody else was in the room. */
    public boolean seenAlone() {
        return seen && Boolean.TRUE.equals(alone);
    }

    /** Whether the child was seen in the company of others. */
    public boolean seenNotAlone() {
        return seen && Boolean.FALSE.equals(alone);
    }

    /** Whether the child was seen and the bedroom with it. */
    public boolean bedroomSeen() {
        return seen && Boolean.TRUE.equals(bedroom);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return child + " at visit " + visit;
    }
}
