package uk.childprotection.correspondence;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A real mail server in this process, on the loopback address only, for demonstrations and tests: it takes every mail and delivers none.
 * What it took can be read here, over IMAP with the address as user and password, and is gone when the application stops.
 */
public class LocalMailbox {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail server;

    /** Listens on the given ports; 0 takes a free one. */
    LocalMailbox(int smtpPort, int imapPort) {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    /** An address with a password of its own, which can be read before the first mail to it has come. */
    void open(String address, String password) {
        server.setUser(address, password);
    }

    String host() {
        return LOOPBACK;
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    /** Every mail that was sent, newest first. */
    public List<ReceivedMail> newestFirst() {
        List<StoredMessage> messages = inOrder();
        return IntStream.range(0, messages.size())
                .map(place -> messages.size() - place)
                .mapToObj(number -> received(number, messages.get(number - 1)))
                .toList();
    }

    /** One mail by its number. */
    public Optional<ReceivedMail> mail(int number) {
        List<StoredMessage> messages = inOrder();
        return number < 1 || number > messages.size()
                ? Optional.empty()
                : Optional.of(received(number, messages.get(number - 1)));
    }

    /** The server keeps a mailbox for each address; here they lie together in the order in which they came. */
    private List<StoredMessage> inOrder() {
        return server.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate).thenComparing(StoredMessage::getUid))
                .toList();
    }

    private static ReceivedMail received(int number, StoredMessage stored) {
        MimeMessage message = stored.getMimeMessage();
        try {
            return new ReceivedMail(
                    number,
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(MimeMessage.RecipientType.TO)),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getMessageID(),
                    stored.getReceivedDate().toInstant(),
                    words(message, "text/plain"),
                    words(message, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("A mail in the local mailbox cannot be read", unreadable);
        }
    }

    private static String addresses(Address[] addresses) {
        return addresses == null
                ? ""
                : String.join(
                        ", ",
                        Arrays.stream(addresses)
                                .map(address -> ((InternetAddress) address).getAddress())
                                .toList());
    }

    /** The first part of the type, anywhere in the mail; empty when there is none. */
    private static String words(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart several) {
            for (int place = 0; place < several.getCount(); place++) {
                String words = words(several.getBodyPart(place), type);
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return "";
    }
}
