package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.unit.DataSize;

/** Whom a mail asks for a receipt. */
class ReadReceiptTest {

    private static final UUID LETTER = UUID.fromString("5f1c2d3e-0000-4000-8000-000000000042");
    private static final ReturnMailboxSettings READ = new ReturnMailboxSettings(
            "imap.council.example",
            993,
            ReturnMailboxSettings.Encryption.TLS,
            "returns",
            "secret",
            "INBOX",
            "Done",
            "Not understood",
            Duration.ofMinutes(5));

    @Test
    void asksTheReaderOfALetterWhereTheReceiptWillBeRead() throws MessagingException {
        assertThat(asked(Optional.of(READ), "returns@council.example", true))
                .containsExactly("returns@council.example");
        assertThat(asked(Optional.of(READ), null, true))
                .containsExactly(SampleDesk.settings().from());
    }

    @Test
    void asksNobodyWhereNoMailboxIsReadNorWhomNoReceiptIsWantedFrom() throws MessagingException {
        assertThat(asked(Optional.empty(), "returns@council.example", true)).isNull();
        assertThat(asked(Optional.of(READ), "returns@council.example", false)).isNull();
    }

    private static String[] asked(Optional<ReturnMailboxSettings> returns, String returnPath, boolean receipt)
            throws MessagingException {
        var sender = new KeepingSender();
        var room = new MailRoom(
                sender,
                SampleDesk.authority(),
                SampleDesk.settings(),
                new MailSettings(returnPath, DataSize.ofMegabytes(10)),
                returns,
                Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));

        room.send(new Mail(
                LETTER,
                "ivy@nhs.net",
                "A letter",
                "<" + LETTER + "@letters.council.example>",
                new LetterWords(LETTER, "<p>Words</p>", "Words"),
                List.of(),
                false,
                receipt));

        return sender.sent.getHeader("Disposition-Notification-To");
    }

    /** Keeps the mail instead of sending it. */
    private static final class KeepingSender extends JavaMailSenderImpl {

        private MimeMessage sent;

        @Override
        protected void doSend(MimeMessage[] messages, Object[] originals) {
            sent = messages[0];
        }
    }
}
