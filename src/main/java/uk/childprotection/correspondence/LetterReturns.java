package uk.childprotection.correspondence;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a letter's mail was opened, or that it came back. Where the mail was the letter, the letter waits for a person to mend it; where it was a notice and
 * the paper follows, the paper goes its way and the letter says what became of the notice. A limit that the letter met stays met, for it was
 * sent in time; the letter itself says that it has not arrived.
 */
@Service
@Transactional
class LetterReturns {

    private static final Logger LOG = LoggerFactory.getLogger(LetterReturns.class);

    /** What became of a returned mail. */
    enum Outcome {
        NOTED,
        /** It has been dealt with before, or is of an earlier sending. */
        KNOWN,
        /** The letter is just being sent: it has to be read again later. */
        TOO_EARLY,
        /** There is no such letter here. */
        UNKNOWN
    }

    private final LetterRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterReturns(LetterRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    Outcome note(ReturnedMail.CameBack mail) {
        if (rows.isDealtWith(mail.key())) {
            return Outcome.KNOWN;
        }
        Letter letter = rows.find(Letter.idIn(mail.messageId())).orElse(null);
        if (letter == null) {
            return Outcome.UNKNOWN;
        }
        if (!letter.messageId().equalsIgnoreCase(mail.messageId())) {
            return Outcome.KNOWN;
        }
        if (letter.status() == LetterStatus.WRITTEN) {
            return Outcome.TOO_EARLY;
        }
        rows.insert(new ReturnedMailRow(mail.key(), letter.id(), mail.problem(), mail.status(), clock.instant()));
        MailTrouble trouble = MailTrouble.permanent(mail.problem());
        switch (letter.status()) {
            case SENT -> returned(letter, trouble);
            case TO_POST, POSTED, TO_HAND_OVER, HANDED_OVER ->
                rows.update(letter.with(letter.fate().troubled(letter.status(), trouble)));
            case WRITTEN, FAILED, RETURNED, WITHDRAWN -> LOG.debug("Letter {} is no longer under way", letter.id());
        }
        return Outcome.NOTED;
    }

    /** Whoever has opened a mail of an earlier sending has read the letter as well. */
    Outcome note(ReturnedMail.Opened mail) {
        UUID letter = Letter.idIn(mail.messageId());
        if (rows.find(letter).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (rows.isOpened(letter)) {
            return Outcome.KNOWN;
        }
        rows.insert(new ReadReceiptRow(letter, clock.instant()));
        LOG.info("Letter {} was opened", letter);
        return Outcome.NOTED;
    }

    private void returned(Letter letter, MailTrouble trouble) {
        UUID batch = UUID.randomUUID();
        rows.update(letter.inBatch(batch).with(letter.fate().troubled(LetterStatus.RETURNED, trouble)));
        events.publishEvent(new LetterReturned(letter.id(), letter.family(), batch));
        LOG.info("Letter {} came back: {}", letter.id(), trouble.problem());
    }
}
