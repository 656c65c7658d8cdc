package uk.childprotection.conference;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A booked conference got another chair or minute taker; all people are user ids.
 *
 * @param reason as everybody who was invited reads it
 */
@Table("chair_change")
public record ChairChange(
        @Id UUID id,
        ConferenceId conference,
        Instant changedAt,
        String changedBy,
        String wasChair,
        String wasMinuteTaker,
        String nowChair,
        String nowMinuteTaker,
        String reason) {

    static ChairChange of(Conference conference, Booking before, String by, String reason, Instant at) {
        Booking after = conference.booked();
        return new ChairChange(
                UUID.randomUUID(),
                conference.id(),
                at,
                by,
                before.chair(),
                before.minuteTaker(),
                after.chair(),
                after.minuteTaker(),
                reason.strip());
    }

    /** Whether somebody else leads the conference now. */
    public boolean isOfChair() {
        return !wasChair.equals(nowChair);
    }

    /** Whether somebody else takes the minutes now. */
    public boolean isOfMinuteTaker() {
        return !wasMinuteTaker.equals(nowMinuteTaker);
    }

    /** Never the reason: it would reach a log. */
    @Override
    public String toString() {
        return conference + " led by somebody else";
    }
}
