package uk.childprotection.conference;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Who cancelled a conference, and why.
 *
 * @param by user id; null when it fell out without anybody's decision
 * @param next what happens for the children instead
 */
public record Cancellation(
        @Column("cancelled_by") String by,
        @Column("cancelled_at") Instant at,
        @Column("cancelled_because") String reason,
        @Column("cancelled_next") String next) {

    /** Never the reason: it would reach a log. */
    @Override
    public String toString() {
        return "cancelled by " + by;
    }
}
