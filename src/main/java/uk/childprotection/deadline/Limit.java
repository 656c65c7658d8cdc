package uk.childprotection.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A limit in the register of a family's case. How it stands is not kept but worked out from its dates.
 *
 * @param familyReference the reference of the family's case
 * @param subject what of the family it is about, such as the id of a conference; empty for the family as a whole
 * @param due when it falls due, and by which rule; kept as it was given when practice changes later
 * @param warnedAt when people were warned that it is near, or nothing
 * @param metOn the day it was met, or nothing
 * @param lateReason why it was, or will be, late, or nothing
 * @param lateReasonBy the id of the person who gave that reason
 * @param closedAt when it stopped to apply, or nothing
 */
@Table("time_limit")
public record Limit(
        @Id UUID id,
        String familyReference,
        String subject,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Due due,
        Instant openedAt,
        Instant warnedAt,
        LocalDate metOn,
        String lateReason,
        String lateReasonBy,
        Instant closedAt,
        @Version Integer version) {

    public Limit {
        Objects.requireNonNull(id, "A limit in the register has an id.");
        Objects.requireNonNull(due, "A limit in the register falls due.");
        if (familyReference == null || familyReference.isBlank()) {
            throw new IllegalArgumentException("A limit belongs to a family's case.");
        }
    }

    static Limit opened(String familyReference, String subject, Due due, Instant now) {
        return new Limit(UUID.randomUUID(), familyReference, subject, due, now, null, null, null, null, null, null);
    }

    /** Which limit it is. */
    public LimitName name() {
        return due.limit().name();
    }

    /** How it stands on a day. */
    public Standing standing(LocalDate today) {
        if (closedAt != null) {
            return Standing.CLOSED;
        }
        if (metOn != null) {
            return metOn.isAfter(due.dueOn()) ? Standing.MET_LATE : Standing.MET;
        }
        if (today.isAfter(due.dueOn())) {
            return Standing.PASSED;
        }
        return today.isBefore(due.warnOn()) ? Standing.OPEN : Standing.DUE_SOON;
    }

    /** Whether it stopped to apply only after its day. */
    public boolean hadPassedWhenClosed() {
        return closedAt != null
                && metOn == null
                && LocalDate.ofInstant(closedAt, LondonTime.ZONE).isAfter(due.dueOn());
    }

    boolean isRunning() {
        return closedAt == null && metOn == null;
    }

    Limit warned(Instant at) {
        return new Limit(
                id, familyReference, subject, due, openedAt, at, metOn, lateReason, lateReasonBy, closedAt, version);
    }

    Limit met(LocalDate on) {
        return new Limit(
                id, familyReference, subject, due, openedAt, warnedAt, on, lateReason, lateReasonBy, closedAt, version);
    }

    Limit explained(String reason, String by) {
        return new Limit(id, familyReference, subject, due, openedAt, warnedAt, metOn, reason, by, closedAt, version);
    }

    Limit closed(Instant at) {
        return new Limit(
                id, familyReference, subject, due, openedAt, warnedAt, metOn, lateReason, lateReasonBy, at, version);
    }

    Limit recounted(Due moved) {
        return new Limit(
                id,
                familyReference,
                subject,
                moved,
                openedAt,
                null,
                metOn,
                lateReason,
                lateReasonBy,
                closedAt,
                version);
    }
}
