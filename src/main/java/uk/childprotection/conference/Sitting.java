package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * One time that a conference met: it went ahead, was adjourned, or went ahead and was cut short. A conference that is never adjourned has
 * one.
 *
 * @param place its place among the conference's sittings, from 1
 * @param quorumReason the short name of the quorum rule's reason
 * @param quorumSentence why it was, or was not, quorate
 * @param goOnReason why it went on although it was not quorate; null when it was, or was adjourned
 * @param adjournedBecause null when it went ahead
 * @param interim what keeps each child safe until the new day; null when it went ahead
 * @param nextOn the new day; null when it went ahead
 * @param openedBy user id of the chair
 * @param cutShortAt the time at which it broke off after it had gone ahead at first; null when it did not
 */
@Table("sitting")
public record Sitting(
        @Id UUID id,
        ConferenceId conference,
        @Column("family_reference") FamilyReference family,
        int place,
        LocalDate heldOn,
        boolean quorate,
        String quorumReason,
        String quorumSentence,
        boolean goesAhead,
        GoOnReason goOnReason,
        String goOnWords,
        String adjournedBecause,
        String interim,
        LocalDate nextOn,
        String openedBy,
        Instant openedAt,
        LocalTime cutShortAt) {

    static Sitting of(Conference conference, int place, Quorum quorum, Opening opening, String by, Instant now) {
        boolean cutShort = opening.ifNotQuorate() == IfNotQuorate.CUT_SHORT;
        boolean adjourned = cutShort || !quorum.quorate() && opening.ifNotQuorate() == IfNotQuorate.ADJOURN;
        boolean goesOn = !quorum.quorate() && opening.ifNotQuorate() == IfNotQuorate.GO_ON;
        return new Sitting(
                UUID.randomUUID(),
                conference.id(),
                conference.family(),
                place,
                conference.booked().on(),
                quorum.quorate(),
                quorum.reason(),
                quorum.sentence(),
                !adjourned,
                goesOn ? opening.goOnReason() : null,
                goesOn ? opening.goOnWords().strip() : null,
                adjourned ? opening.adjournedBecause().strip() : null,
                adjourned ? opening.interim().strip() : null,
                adjourned ? opening.nextOn() : null,
                by,
                now,
                null);
    }

    /** What becomes of it when it breaks off; who was there, and whether that was a quorum, stays as it was. */
    Sitting cutShort(CutShortRequest request) {
        return new Sitting(
                id,
                conference,
                family,
                place,
                heldOn,
                quorate,
                quorumReason,
                quorumSentence,
                false,
                goOnReason,
                goOnWords,
                request.adjournedBecause().strip(),
                request.interim().strip(),
                request.nextOn(),
                openedBy,
                openedAt,
                request.cutShortAt());
    }

    /** Whether it broke off, so that what was begun is gone on with: not for want of a quorum when it opened. */
    public boolean isCutShort() {
        return !goesAhead && (quorate || cutShortAt != null);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return conference + " sitting " + place;
    }
}
