package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * A visit to the children on a plan, made or attempted. What was seen of each child are rows of their own.
 *
 * @param visitedBy user id; null when somebody else visited
 * @param otherVisitor name and role of that somebody else
 * @param present who else was there
 * @param worry what was worrying; null when nothing was
 * @param worryAction what was done about it
 * @param recordedBy user id
 */
@Table("visit")
public record Visit(
        @Id UUID id,
        UUID plan,
        @Column("family_reference") FamilyReference family,
        LocalDate visitedOn,
        LocalTime visitedAt,
        String visitedBy,
        String otherVisitor,
        boolean announced,
        String present,
        String worry,
        String worryAction,
        String recordedBy,
        Instant recordedAt) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " visit " + id;
    }
}
