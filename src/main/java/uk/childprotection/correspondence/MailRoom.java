package uk.childprotection.correspondence;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Puts one e-mail together, plain text and page side by side, and hands it to the mail server. */
@Component
class MailRoom {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final AuthoritySettings authority;
    private final CorrespondenceSettings settings;
    private final Clock clock;

    MailRoom(JavaMailSender sender, AuthoritySettings authority, CorrespondenceSettings settings, Clock clock) {
        this.sender = sender;
        this.authority = authority;
        this.settings = settings;
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

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(new InternetAddress(settings.from(), authority.name(), UTF_8));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(authority.email(), true)});
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.messageId());
        message.setContent(alternatives(mail.words()));
        return message;
    }

    private static InternetAddress address(String email) throws AddressException {
        InternetAddress address = new InternetAddress(email, true);
        address.validate();
        return address;
    }

    /** The last part is the one a mailbox prefers (RFC 2046, section 5.1.4). */
    private static Multipart alternatives(LetterWords words) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(words.plain(), UTF_8, "plain");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(words.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, page);
    }
}
