package uk.childprotection.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * One letter: to whom, why, how it goes and what has become of it. Its words are kept apart and never change.
 *
 * @param place its place among the letters written together, from 0
 * @param subject the subject of the e-mail, which names nobody
 * @param messageId the Message-ID of the e-mail, derived from the letter's id, so that a mail sent twice is known as one
 * @param supersedes the letter that this one takes the place of; {@code null} mostly
 */
@Table("letter")
public record Letter(
        @Id UUID id,
        UUID batch,
        int place,
        @Column("family_reference") FamilyReference family,
        LetterKind kind,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Recipient to,
        Channel channel,
        String subject,
        String messageId,
        Instant writtenAt,
        UUID supersedes,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Fate fate,
        @Version long version) {

    public LetterStatus status() {
        return fate.status();
    }

    Letter with(Fate next) {
        return new Letter(
                id, batch, place, family, kind, to, channel, subject, messageId, writtenAt, supersedes, next, version);
    }

    Letter readdressed(Recipient recipient, Channel way) {
        return new Letter(
                id,
                batch,
                place,
                family,
                kind,
                recipient,
                way,
                subject,
                status() == LetterStatus.RETURNED ? nextMessageId() : messageId,
                writtenAt,
                supersedes,
                fate.again(),
                version);
    }

    Letter inBatch(UUID own) {
        return new Letter(
                id, own, 0, family, kind, to, channel, subject, messageId, writtenAt, supersedes, fate, version);
    }

    /** The letter's id in a Message-ID of ours. */
    static UUID idIn(String messageId) {
        return UUID.fromString(messageId.substring(1, 37));
    }

    /**
     * The Message-ID of the next sending of a letter that came back: {@code <id.2@domain>} after {@code <id@domain>}. The mail that came
     * back is over; a late report about it must not be taken for one about the next.
     */
    private String nextMessageId() {
        String own = messageId.substring(1, messageId.indexOf('@'));
        String domain = messageId.substring(messageId.indexOf('@'));
        int point = own.indexOf('.');
        int next = point < 0 ? 2 : Integer.parseInt(own.substring(point + 1)) + 1;
        return "<" + id + "." + next + domain;
    }

    /** What the letter becomes once its e-mail, if it has one, is out. */
    LetterStatus afterMail() {
        if (channel.posted()) {
            return LetterStatus.TO_POST;
        }
        return channel.handedOver() ? LetterStatus.TO_HAND_OVER : LetterStatus.SENT;
    }

    /** Never a name: it would reach a log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
