package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * One time that a conference met: it went ahead or was adjourned. A conference that is never adjourned has one.
 *
 * @param place its place among the conference's sittings, from 1
 * @param quorumReason the short name of the quorum rule's reason
 * @param quorumSentence why it was, or was not, quorate
 * @param goOnReason why it went on although it was not quorate; null when it was, or was adjourned
 * @param adjournedBecause null when it went ahead
 * @param interim what keeps each child safe until the new day; null when it went ahead
 * @param nextOn the new day; null when it went ahead
 * @param openedBy user id of the chair
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
        Instant openedAt) {

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
                now);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return conference + " sitting " + place;
    }
}
