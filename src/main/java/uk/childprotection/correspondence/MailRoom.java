package uk.childprotection.correspondence;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Puts one e-mail together, plain text and page side by side with the files that go with them, and hands it to the mail server. Mail
 * servers are asked to say when it cannot be delivered, and then to return its head only, not the letter. Where a return mailbox is read, the
 * reader of a letter is asked for a receipt.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailRoom {

    /** RFC 8098; mail programs answer by themselves only where it is the address to which the mail returns. */
    private static final String RECEIPT_TO = "Disposition-Notification-To";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final AuthoritySettings authority;
    private final CorrespondenceSettings settings;
    private final MailSettings envelope;
    private final Optional<ReturnMailboxSettings> returns;
    private final Clock clock;

    MailRoom(
            JavaMailSender sender,
            AuthoritySettings authority,
            CorrespondenceSettings settings,
            MailSettings envelope,
            Optional<ReturnMailboxSettings> returns,
            Clock clock) {
        this.sender = sender;
        this.authority = authority;
        this.settings = settings;
        this.envelope = envelope;
        this.returns = returns;
        this.clock = clock;
    }

    /** Sends the mail; what went wrong, if anything did, says whether another try can help. */
    Optional<MailTrouble> send(Mail mail) {
        try {
            sender.send(message(mail));
            return Optional.empty();
        } catch (AddressException invalid) {
            return Optional.of(MailTrouble.permanent(LetterProblem.EMAIL_INVALID));
        } catch (MailException failure) {
            return Optional.of(MailTrouble.of(failure));
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("The mail of letter " + mail.letter() + " could not be put together");
        }
    }

    /** Whether the mail as it goes over the wire is no larger than a mail may be. */
    boolean fits(Mail mail) {
        if (envelope.allows(atMost(mail))) {
            return true;
        }
        try {
            SizeOnly size = new SizeOnly();
            message(mail).writeTo(size);
            return envelope.allows(size.bytes());
        } catch (AddressException invalid) {
            return true; // sending it says so
        } catch (MessagingException | IOException impossible) {
            throw new IllegalStateException("The mail of letter " + mail.letter() + " could not be put together");
        }
    }

    /** More than it can come to, without putting it together: four bytes a character, three octets each, and 8 octets for 6 of a file. */
    private static long atMost(Mail mail) {
        long words = 12L * (mail.words().html().length() + mail.words().plain().length());
        long files = mail.attachments().stream()
                .mapToLong(file -> 4096 + file.bytes().length * 8L / 6)
                .sum();
        return 16_384 + words + files;
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        SMTPMessage message = new SMTPMessage(sender.createMimeMessage().getSession());
        if (envelope.returnPath() != null) {
            message.setEnvelopeFrom(envelope.returnPath());
        }
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        message.setFrom(new InternetAddress(settings.from(), authority.name(), UTF_8));
        if (!mail.discreet()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(authority.email(), true)});
        }
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.messageId());
        if (returns.isPresent() && mail.receipt()) {
            message.setHeader(RECEIPT_TO, Objects.requireNonNullElse(envelope.returnPath(), settings.from()));
        }
        message.setContent(content(mail));
        return message;
    }

    private static InternetAddress address(String email) throws AddressException {
        InternetAddress address = new InternetAddress(email, true);
        address.validate();
        return address;
    }

    private static Multipart content(Mail mail) throws MessagingException {
        Multipart words = alternatives(mail.words());
        if (mail.attachments().isEmpty()) {
            return words;
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        MimeMultipart whole = new MimeMultipart("mixed", letter);
        for (MailAttachment file : mail.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
            part.setHeader("Content-Transfer-Encoding", "base64");
            part.setDisposition(Part.ATTACHMENT);
            part.setFileName(file.name());
            whole.addBodyPart(part);
        }
        return whole;
    }

    /** The last part is the one a mailbox prefers (RFC 2046, section 5.1.4). */
    private static Multipart alternatives(LetterWords words) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(words.plain(), UTF_8, "plain");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(words.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, page);
    }

    /** Counts what is written to it. */
    private static final class SizeOnly extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }

        long bytes() {
            return bytes;
        }
    }
}
