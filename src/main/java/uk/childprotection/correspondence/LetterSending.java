package uk.childprotection.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.childprotection.deadline.LondonTime;

/**
 * Sends one letter on its way. What became of it is noted in transactions of its own, so that it stays true when the caller's transaction
 * is rolled back: an attempt is counted before the mail server is asked, and success is noted the moment the server has taken the mail.
 */
@Service
public class LetterSending {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSending.class);
    private final LetterRows rows;
    private final LetterWriter writer;
    private final MailAttachments attachments;
    private final MailRoom mailRoom;
    private final CorrespondenceSettings settings;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    LetterSending(
            LetterRows rows,
            LetterWriter writer,
            MailAttachments attachments,
            MailRoom mailRoom,
            CorrespondenceSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.writer = writer;
        this.attachments = attachments;
        this.mailRoom = mailRoom;
        this.settings = settings;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends the letter, or puts it out to be posted or handed over. A letter that is already on its way, gone or withdrawn is left alone,
     * so that sending it again does nothing.
     *
     * @throws LetterUndeliverable when only a person can help; the letter is FAILED
     * @throws LetterDelayed when another try may succeed
     * @throws LetterNotFound when there is no such letter
     */
    public void send(UUID id) {
        Letter letter = ownTransaction.execute(status -> begun(rows.get(id)));
        switch (letter.status()) {
            case WRITTEN -> mailOrGiveUp(letter);
            case FAILED, RETURNED ->
                throw new LetterUndeliverable(id, letter.fate().problem());
            case SENT, TO_POST, POSTED, TO_HAND_OVER, HANDED_OVER, WITHDRAWN -> LOG.debug("Letter {} left alone", id);
        }
    }

    /** Counts the attempt at an e-mail; a letter on paper only is put out at once. */
    private Letter begun(Letter letter) {
        if (letter.status() != LetterStatus.WRITTEN) {
            return letter;
        }
        if (letter.channel().posted() && letter.to().postalAddress() == null) {
            return rows.update(failed(letter, MailTrouble.permanent(LetterProblem.NO_POSTAL_ADDRESS)));
        }
        if (!letter.channel().mailed()) {
            return rows.update(letter.with(letter.fate().becomes(letter.afterMail())));
        }
        if (letter.fate().attempts() >= settings.attempts()) {
            return rows.update(givenUp(letter, MailTrouble.permanent(LetterProblem.INTERRUPTED)));
        }
        return rows.update(letter.with(letter.fate().attempted()));
    }

    /** A fault that nobody has thought of is tried again as any other, and in the end it is for a person too, never for silence. */
    private void mailOrGiveUp(Letter letter) {
        try {
            mail(letter);
        } catch (LetterDelayed | LetterUndeliverable known) {
            throw known;
        } catch (RuntimeException unforeseen) {
            if (letter.fate().attempts() < settings.attempts()) {
                throw unforeseen;
            }
            LOG.error(
                    "Letter {} given up: {}", letter.id(), unforeseen.getClass().getName());
            Letter left = note(letter, now -> givenUp(now, MailTrouble.permanent(LetterProblem.INTERRUPTED)));
            if (left.status() == LetterStatus.FAILED) {
                throw new LetterUndeliverable(letter.id(), LetterProblem.INTERRUPTED);
            }
        }
    }

    private void mail(Letter letter) {
        Mail whole = mailOf(letter);
        boolean fits = mailRoom.fits(whole);
        Mail mail = fits ? whole : MailAttachments.withoutPdf(whole);
        if (!fits && !mailRoom.fits(mail)) {
            troubled(letter, MailTrouble.permanent(LetterProblem.TOO_LARGE));
            return;
        }
        Optional<MailTrouble> trouble = mailRoom.send(mail);
        if (trouble.isEmpty()) {
            note(letter, now -> mailed(now, fits ? null : LetterProblem.WITHOUT_PDF));
            LOG.info("Letter {} taken by the mail server", letter.id());
            return;
        }
        troubled(letter, trouble.get());
    }

    private void troubled(Letter letter, MailTrouble trouble) {
        int attempt = letter.fate().attempts();
        LOG.warn(
                "Letter {} not sent at attempt {}: {} {}",
                letter.id(),
                attempt,
                trouble.problem(),
                trouble.replyCode());
        if (!trouble.permanent() && attempt < settings.attempts()) {
            note(letter, now -> now.with(now.fate().troubled(LetterStatus.WRITTEN, trouble)));
            throw new LetterDelayed(letter.id(), attempt, trouble.problem());
        }
        Letter left = note(letter, now -> givenUp(now, trouble));
        if (left.status() == LetterStatus.FAILED) {
            throw new LetterUndeliverable(letter.id(), trouble.problem());
        }
    }

    private Mail mailOf(Letter letter) {
        if (letter.channel() == Channel.SECURE_EMAIL) {
            return new Mail(
                    letter.id(),
                    letter.to().email(),
                    letter.subject(),
                    letter.messageId(),
                    rows.words(letter.id()),
                    attachments.of(letter),
                    false,
                    letter.kind().audience() != Audience.STAFF);
        }
        LocalDate today = LondonTime.today(clock);
        return new Mail(
                letter.id(),
                letter.to().email(),
                writer.noticeSubject(letter.to()),
                letter.messageId(),
                writer.notice(letter, today),
                List.of(),
                true,
                false);
    }

    /** Notes what came of the attempt, unless the letter was withdrawn meanwhile. */
    private Letter note(Letter letter, UnaryOperator<Letter> change) {
        return ownTransaction.execute(status -> {
            Letter now = rows.get(letter.id());
            return now.status() == LetterStatus.WRITTEN ? rows.update(change.apply(now)) : now;
        });
    }

    private Letter mailed(Letter letter, LetterProblem left) {
        return letter.with(letter.fate().mailed(letter.afterMail(), clock.instant(), left));
    }

    /** The paper of a letter goes its way even when the notice before it cannot; anything else has failed. */
    private static Letter givenUp(Letter letter, MailTrouble trouble) {
        LetterStatus next = letter.afterMail();
        return next.waitsForPaper() ? letter.with(letter.fate().troubled(next, trouble)) : failed(letter, trouble);
    }

    private static Letter failed(Letter letter, MailTrouble trouble) {
        return letter.with(letter.fate().troubled(LetterStatus.FAILED, trouble));
    }
}
