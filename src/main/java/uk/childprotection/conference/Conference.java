package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/**
 * A child protection conference of a family, from the call to the decisions.
 *
 * @param enquiry id of the enquiry that led to it; null for a review
 * @param dueOn the last day on which it may be held by its limit; never moves
 * @param booking null until it is booked
 * @param lateReason why it was booked beyond its limit; null when it was not
 * @param cancellation null unless it was cancelled
 */
@Table("conference")
public record Conference(
        @Id ConferenceId id,
        @Column("family_reference") FamilyReference family,
        ConferenceKind kind,
        String enquiry,
        ConferenceStatus status,
        LocalDate dueOn,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Booking booking,
        String lateReason,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Cancellation cancellation,
        Instant calledAt,
        @Version long version) {

    static Conference called(
            FamilyReference family, ConferenceKind kind, String enquiry, LocalDate dueOn, Instant now) {
        return new Conference(
                ConferenceId.next(), family, kind, enquiry, ConferenceStatus.CALLED, dueOn, null, null, null, now, 0);
    }

    /** Whether it has a day, a place and a chair. */
    public boolean isBooked() {
        return booking != null;
    }

    /** Whether the day it is booked for lies after its limit. */
    public boolean isBeyondLimit() {
        return isBooked() && booking.on().isAfter(dueOn);
    }

    /** Whether this person is its chair. */
    public boolean isChairedBy(String personId) {
        return isBooked() && booking.chair().equals(personId);
    }

    /** The booking; fails while there is none. */
    public Booking booked() {
        if (booking == null) {
            throw new IllegalStateException("The conference " + id + " is not booked.");
        }
        return booking;
    }

    /**
     * Books it, or books it anew for another day.
     *
     * @param reason why it is beyond its limit; needed then, and dropped otherwise
     */
    Conference book(Booking newBooking, String reason) {
        boolean late = newBooking.on().isAfter(dueOn);
        if (late && (reason == null || reason.isBlank())) {
            throw new Refusal(
                    "The date lies beyond the limit for this conference: give the reason, and the safeguarding manager will be told.");
        }
        return become(ConferenceStatus.BOOKED, newBooking, late ? reason.strip() : null, null);
    }

    Conference open(LocalDate on) {
        return become(
                ConferenceStatus.OPEN,
                booked().moved(on, booking.at(), booking.place(), booking.link()),
                lateReason,
                null);
    }

    Conference held() {
        return become(ConferenceStatus.HELD, booking, lateReason, null);
    }

    Conference cancel(String by, String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("A conference is cancelled with a reason.");
        }
        return become(ConferenceStatus.CANCELLED, booking, lateReason, new Cancellation(by, at, reason.strip()));
    }

    private Conference become(ConferenceStatus next, Booking newBooking, String newReason, Cancellation cancelled) {
        if (!status.mayBecome(next)) {
            throw new Refusal(
                    "This conference is “%s” and cannot become “%s”.".formatted(status.label(), next.label()));
        }
        return new Conference(
                id, family, kind, enquiry, next, dueOn, newBooking, newReason, cancelled, calledAt, version);
    }

    @Override
    public String toString() {
        return family + " conference " + id;
    }
}
