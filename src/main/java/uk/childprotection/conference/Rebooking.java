package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A conference was moved to another day, time or place.
 *
 * @param rebookedBy user id of the chair who moved it
 */
@Table("rebooking")
public record Rebooking(
        @Id UUID id,
        ConferenceId conference,
        Instant rebookedAt,
        String rebookedBy,
        LocalDate wasOn,
        LocalTime wasAt,
        LocalDate nowOn,
        LocalTime nowAt,
        String reason) {

    static Rebooking of(Conference conference, Booking before, String by, String reason, Instant at) {
        Booking after = conference.booked();
        return new Rebooking(
                UUID.randomUUID(),
                conference.id(),
                at,
                by,
                before.on(),
                before.at(),
                after.on(),
                after.at(),
                reason.strip());
    }

    /** Never the reason: it would reach a log. */
    @Override
    public String toString() {
        return conference + " rebooked";
    }
}
