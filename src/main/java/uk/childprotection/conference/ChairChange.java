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

    static ChairChange of(
            ConferenceId conference, Booking before, Booking after, String by, String reason, Instant at) {
        return new ChairChange(
                UUID.randomUUID(),
                conference,
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

    /** Whether these people lead the conference by it; after a conference only what is left to do about it changes hands. */
    public boolean isOf(Booking booked) {
        return booked.chair().equals(nowChair) && booked.minuteTaker().equals(nowMinuteTaker);
    }

    /** Never the reason: it would reach a log. */
    @Override
    public String toString() {
        return conference + " led by somebody else";
    }
}
