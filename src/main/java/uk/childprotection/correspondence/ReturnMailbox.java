package uk.childprotection.correspondence;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The mailbox to which undeliverable mail comes back, and receipts, over IMAP. What a mail says is noted first and the mail moved afterwards: a server
 * that stops in between finds it again and knows that it has been dealt with.
 */
class ReturnMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnMailbox.class);
    private static final int AT_ONCE = 200;
    private static final int LARGEST = 15_000_000;
    private static final String TIMEOUT = "20000";

    private final ReturnMailboxSettings settings;
    private final ReturnedMailReader reader;
    private final LetterReturns returns;
    private final Session session;

    ReturnMailbox(ReturnMailboxSettings settings, ReturnedMailReader reader, LetterReturns returns) {
        this.settings = settings;
        this.reader = reader;
        this.returns = returns;
        this.session = Session.getInstance(properties(settings));
    }

    /** How many mails a look into the mailbox found, and what became of them. */
    record Found(int cameBack, int opened, int leftAlone, int notUnderstood, int forLater) {

        static final Found NOTHING = new Found(0, 0, 0, 0, 0);

        Found with(Verdict verdict) {
            return switch (verdict) {
                case CAME_BACK -> new Found(cameBack + 1, opened, leftAlone, notUnderstood, forLater);
                case OPENED -> new Found(cameBack, opened + 1, leftAlone, notUnderstood, forLater);
                case LEFT_ALONE -> new Found(cameBack, opened, leftAlone + 1, notUnderstood, forLater);
                case NOT_UNDERSTOOD -> new Found(cameBack, opened, leftAlone, notUnderstood + 1, forLater);
                case FOR_LATER -> new Found(cameBack, opened, leftAlone, notUnderstood, forLater + 1);
            };
        }
    }

    private enum Verdict {
        CAME_BACK,
        OPENED,
        LEFT_ALONE,
        NOT_UNDERSTOOD,
        FOR_LATER
    }

    /**
     * Tries whether the mailbox can be read, and makes the folders that are missing.
     *
     * @throws ReturnMailboxUnusable when the settings are wrong; a server that cannot be reached just now is only logged
     */
    void check() {
        try (Store store = connected()) {
            if (!store.getFolder(settings.folder()).exists()) {
                throw new ReturnMailboxUnusable("it has no folder “" + settings.folder() + "”");
            }
            made(store, settings.doneFolder());
            made(store, settings.notUnderstoodFolder());
        } catch (AuthenticationFailedException refused) {
            throw new ReturnMailboxUnusable("its server does not let the application sign in");
        } catch (MessagingException away) {
            LOG.warn("The return mailbox cannot be reached; it is tried again every {}", settings.every());
        }
    }

    /** Looks at every mail that came in, oldest first. Whatever could not be done now is done at the next look. */
    Found look() {
        Found found = Found.NOTHING;
        try (Store store = connected()) {
            Folder done = made(store, settings.doneFolder());
            Folder notUnderstood = made(store, settings.notUnderstoodFolder());
            Folder in = store.getFolder(settings.folder());
            in.open(Folder.READ_WRITE);
            Message[] mails = in.getMessages(1, Math.min(in.getMessageCount(), AT_ONCE));
            FetchProfile sizes = new FetchProfile();
            sizes.add(FetchProfile.Item.SIZE);
            in.fetch(mails, sizes);
            for (Message mail : mails) {
                Verdict verdict = mail.isSet(Flags.Flag.DELETED) ? Verdict.FOR_LATER : verdict(mail);
                switch (verdict) {
                    case CAME_BACK, OPENED, LEFT_ALONE -> move(mail, in, done);
                    case NOT_UNDERSTOOD -> move(mail, in, notUnderstood);
                    case FOR_LATER -> LOG.debug("A mail is looked at again later");
                }
                found = found.with(verdict);
            }
            in.expunge();
        } catch (MessagingException away) {
            LOG.warn("The return mailbox could not be read to its end; it is tried again in {}", settings.every());
        }
        if (!found.equals(Found.NOTHING)) {
            LOG.info(
                    "Return mailbox: {} came back, {} opened, {} left alone, {} not understood, {} for later",
                    found.cameBack(),
                    found.opened(),
                    found.leftAlone(),
                    found.notUnderstood(),
                    found.forLater());
        }
        return found;
    }

    private Verdict verdict(Message mail) throws MessagingException {
        if (mail.getSize() > LARGEST) {
            return Verdict.NOT_UNDERSTOOD;
        }
        ReturnedMail said = reader.read(whole(mail));
        if (said instanceof ReturnedMail.CameBack cameBack) {
            return noted(() -> returns.note(cameBack), Verdict.CAME_BACK);
        }
        if (said instanceof ReturnedMail.Opened opened) {
            return noted(() -> returns.note(opened), Verdict.OPENED);
        }
        return said instanceof ReturnedMail.LeftAlone ? Verdict.LEFT_ALONE : Verdict.NOT_UNDERSTOOD;
    }

    private static Verdict noted(Supplier<LetterReturns.Outcome> note, Verdict verdict) {
        try {
            return switch (note.get()) {
                case NOTED, KNOWN -> verdict;
                case TOO_EARLY -> Verdict.FOR_LATER;
                case UNKNOWN -> Verdict.NOT_UNDERSTOOD;
            };
        } catch (DataAccessException busy) {
            LOG.debug("A letter is just being changed, or another server deals with the mail");
            return Verdict.FOR_LATER;
        }
    }

    /** The whole mail at once: its parts are not asked for one by one. */
    private MimeMessage whole(Message mail) throws MessagingException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException cutOff) {
            throw new MessagingException("A mail could not be read");
        }
    }

    private static void move(Message mail, Folder from, Folder to) throws MessagingException {
        from.copyMessages(new Message[] {mail}, to);
        mail.setFlag(Flags.Flag.DELETED, true);
    }

    private static Folder made(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new ReturnMailboxUnusable("its folder “" + name + "” cannot be made");
        }
        return folder;
    }

    private Store connected() throws MessagingException {
        Store store = session.getStore(settings.protocol());
        store.connect(settings.host(), settings.port(), settings.username(), settings.password());
        return store;
    }

    private static Properties properties(ReturnMailboxSettings settings) {
        String prefix = "mail." + settings.protocol() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "peek", "true");
        if (settings.encryption() == ReturnMailboxSettings.Encryption.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
