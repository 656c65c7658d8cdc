package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
 * @param enquiry id of the enquiry that led to it; null for a review and for a transfer in
 * @param dueOn the last day on which it may be held by its limit; moves only when a birth brings a review forward
 * @param booking null until it is booked
 * @param bookedBy user id of the person who booked it first; null until then
 * @param purpose why it is held, in words the family can read; null until the social worker has said it
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
        String bookedBy,
        String purpose,
        String lateReason,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Cancellation cancellation,
        Instant calledAt,
        @Version long version) {

    static Conference called(
            FamilyReference family, ConferenceKind kind, String enquiry, LocalDate dueOn, Instant now) {
        return new Conference(
                ConferenceId.next(),
                family,
                kind,
                enquiry,
                ConferenceStatus.CALLED,
                dueOn,
                null,
                null,
                null,
                null,
                null,
                now,
                0);
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

    void refuseOtherThanChair(String personId) {
        if (!isChairedBy(personId)) {
            throw new Refusal("Only the chair of this conference can do that.");
        }
    }

    /** The booking; fails while there is none. */
    public Booking booked() {
        if (booking == null) {
            throw new IllegalStateException("The conference " + id + " is not booked.");
        }
        return booking;
    }

    /**
     * Books a conference that was called.
     *
     * @param by user id of the person who books it
     * @param reason why it is beyond its limit; needed then, and dropped otherwise
     */
    Conference book(Booking newBooking, String by, String reason) {
        return become(ConferenceStatus.BOOKED, newBooking, by, lateReason(newBooking, reason), null);
    }

    /** Moves a booked conference to another day; a reason is needed beyond the limit, and dropped otherwise. */
    Conference move(LocalDate on, LocalTime at, String place, String link, String reason) {
        if (status != ConferenceStatus.BOOKED) {
            throw cannotBecome(ConferenceStatus.BOOKED);
        }
        Booking moved = booking.moved(on, at, place, link);
        return become(ConferenceStatus.BOOKED, moved, bookedBy, lateReason(moved, reason), null);
    }

    /** Moves a conference that was opened and broke off to another day. */
    Conference cutShort(LocalDate on, LocalTime at, String place, String link, String reason) {
        if (status != ConferenceStatus.OPEN) {
            throw cannotBecome(ConferenceStatus.BOOKED);
        }
        Booking moved = booking.moved(on, at, place, link);
        return become(ConferenceStatus.BOOKED, moved, bookedBy, lateReason(moved, reason), null);
    }

    /** Whether its chair or minute taker can still change: it is booked, and its decisions are not recorded. */
    public boolean isStillLed() {
        return status == ConferenceStatus.BOOKED || status == ConferenceStatus.OPEN;
    }

    /** Gives the conference another chair or minute taker; what was entered stays. */
    Conference ledBy(String chair, String minuteTaker) {
        if (!isStillLed()) {
            throw new Refusal(
                    "A conference that is “%s” cannot get another chair or minute taker.".formatted(status.label()));
        }
        return new Conference(
                id,
                family,
                kind,
                enquiry,
                status,
                dueOn,
                booking.ledBy(chair, minuteTaker),
                bookedBy,
                purpose,
                lateReason,
                cancellation,
                calledAt,
                version);
    }

    Conference dueBy(LocalDate sooner) {
        return new Conference(
                id,
                family,
                kind,
                enquiry,
                status,
                sooner,
                booking,
                bookedBy,
                purpose,
                lateReason,
                cancellation,
                calledAt,
                version);
    }

    Conference open(LocalDate on) {
        if (status != ConferenceStatus.BOOKED) {
            throw cannotBecome(ConferenceStatus.OPEN);
        }
        Booking held = booking.moved(on, booking.at(), booking.place(), booking.link());
        return become(ConferenceStatus.OPEN, held, bookedBy, lateReason, null);
    }

    Conference held() {
        return become(ConferenceStatus.HELD, booking, bookedBy, lateReason, null);
    }

    Conference cancel(Cancellation cancelled) {
        return become(ConferenceStatus.CANCELLED, booking, bookedBy, lateReason, cancelled);
    }

    Conference heldBecause(String newPurpose) {
        return new Conference(
                id,
                family,
                kind,
                enquiry,
                status,
                dueOn,
                booking,
                bookedBy,
                newPurpose,
                lateReason,
                cancellation,
                calledAt,
                version);
    }

    private String lateReason(Booking newBooking, String reason) {
        if (!newBooking.on().isAfter(dueOn)) {
            return null;
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal(
                    "The date lies beyond the limit for this conference: give the reason, and the safeguarding manager will be told.");
        }
        return reason.strip();
    }

    private Conference become(
            ConferenceStatus next, Booking newBooking, String by, String reason, Cancellation cancelled) {
        if (!status.mayBecome(next)) {
            throw cannotBecome(next);
        }
        return new Conference(
                id, family, kind, enquiry, next, dueOn, newBooking, by, purpose, reason, cancelled, calledAt, version);
    }

    private Refusal cannotBecome(ConferenceStatus next) {
        return new Refusal("This conference is “%s” and cannot become “%s”.".formatted(status.label(), next.label()));
    }

    @Override
    public String toString() {
        return family + " conference " + id;
    }
}
