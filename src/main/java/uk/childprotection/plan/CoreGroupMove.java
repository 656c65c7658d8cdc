package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumbers;

/**
 * When and where a core group was to meet before it was moved, and why it was.
 *
 * @param withheldFrom who must not read the reason
 * @param movedBy user id
 */
@Table("core_group_move")
public record CoreGroupMove(
        @Id UUID id,
        UUID coreGroup,
        LocalDate wasOn,
        LocalTime wasAt,
        String wasPlace,
        String reason,
        PersonNumbers withheldFrom,
        String movedBy,
        Instant movedAt) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "move of core group " + coreGroup;
    }
}
