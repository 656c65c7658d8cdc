package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/**
 * What somebody says is wrong in the record of a conference, and what the chair made of it. It stays with the record either way.
 *
 * @param askedBy a number in the file, or {@link Attendance#SOCIAL_WORKER}
 * @param dueOn the last day on which it was in time
 * @param lateReason why it was taken all the same; null when it came in time
 * @param takenBy user id of the colleague who entered it
 * @param accepted null until the chair has decided
 * @param answer the chair's words to the person who asked; null until decided
 * @param corrected what the record says from then on; null unless accepted
 * @param withheldFrom who must not read that
 * @param decidedBy user id of the chair; null until decided
 */
@Table("record_correction")
public record RecordCorrection(
        @Id UUID id,
        ConferenceId conference,
        @Column("family_reference") FamilyReference family,
        String askedBy,
        String words,
        LocalDate receivedOn,
        LocalDate dueOn,
        String lateReason,
        String takenBy,
        Instant takenAt,
        Boolean accepted,
        String answer,
        String corrected,
        PersonNumbers withheldFrom,
        String decidedBy,
        Instant decidedAt,
        @Version long version) {

    static RecordCorrection asked(
            Conference conference, CorrectionRequest request, LocalDate dueOn, String by, Instant at) {
        boolean late = request.receivedOn().isAfter(dueOn);
        return new RecordCorrection(
                UUID.randomUUID(),
                conference.id(),
                conference.family(),
                request.who(),
                request.words().strip(),
                request.receivedOn(),
                dueOn,
                late ? request.lateReason().strip() : null,
                by,
                at,
                null,
                null,
                null,
                PersonNumbers.NOBODY,
                null,
                null,
                0);
    }

    /** Whether the chair has still to decide. */
    public boolean isOpen() {
        return accepted == null;
    }

    /** Whether the record was corrected. */
    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    /** Whether it came after the limit. */
    public boolean isLate() {
        return lateReason != null;
    }

    RecordCorrection decided(CorrectionDecision decision, String by, Instant at) {
        if (!isOpen()) {
            throw new Refusal("This correction has been decided already.");
        }
        return new RecordCorrection(
                id,
                conference,
                family,
                askedBy,
                words,
                receivedOn,
                dueOn,
                lateReason,
                takenBy,
                takenAt,
                decision.isAccepted(),
                decision.answer().strip(),
                decision.isAccepted() ? decision.corrected().strip() : null,
                decision.isAccepted() ? decision.withheldFrom() : PersonNumbers.NOBODY,
                by,
                at,
                version);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return conference + " correction " + id;
    }
}
