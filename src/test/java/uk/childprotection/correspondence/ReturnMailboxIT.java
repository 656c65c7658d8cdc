package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;

/** Mail that comes back, read over IMAP from a real mailbox. */
@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class ReturnMailboxIT {

    @Autowired
    private Letters letters;

    @Autowired
    private LetterSending sending;

    @Autowired
    private LetterMending mending;

    @Autowired
    private LetterReturns returns;

    @Autowired
    private ReturnedMailReader reader;

    @Autowired
    private LocalMailbox server;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private final String address = "returns-" + UUID.randomUUID() + "@council.example";
    private FamilyReference family;
    private ReturnMailbox mailbox;

    @BeforeEach
    void openFamily(@Autowired Families families, @Autowired JdbcTemplate table) throws MessagingException {
        clock.goTo(TestClock.FIRST_DAY);
        family = table.queryForList("select reference from family", String.class).stream()
                .findFirst()
                .map(FamilyReference::parse)
                .orElseGet(() -> families.open(theTestcases().build()));
        comesIn("From: someone@council.example\r\nSubject: Opens the mailbox\r\n\r\nHello\r\n");
        mailbox = mailbox(address);
        mailbox.check();
        mailbox.look();
    }

    @Test
    void aLetterThatCameBackWaitsToBeMended(CapturedOutput output) throws MessagingException {
        var letter = sent("ivy@nhs.net");
        var batch = letters.letter(letter).batch();
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));

        assertThat(mailbox.look()).isEqualTo(new ReturnMailbox.Found(1, 0, 0, 0, 0));

        var now = letters.letter(letter);
        assertThat(now.status()).isEqualTo(LetterStatus.RETURNED);
        assertThat(now.fate().problem()).isEqualTo(LetterProblem.NO_SUCH_MAILBOX);
        assertThat(now.status().gone()).isFalse();
        assertThat(now.batch()).isNotEqualTo(batch);
        assertThat(events.stream(LetterReturned.class))
                .containsExactly(new LetterReturned(letter, family, now.batch()));
        assertThat(inFolder("INBOX")).isZero();
        assertThat(inFolder("Done")).isEqualTo(1);
        assertThat(output).doesNotContain("ivy@nhs.net");
    }

    @Test
    void aMailReadTwiceDoesNothing() throws MessagingException {
        var letter = sent("ivy@nhs.net");
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));
        mailbox.look();
        var now = letters.letter(letter);
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));

        mailbox.look();

        assertThat(letters.letter(letter)).isEqualTo(now);
        assertThat(events.stream(LetterReturned.class)).hasSize(1);
        assertThat(inFolder("Done")).isEqualTo(2);
    }

    @Test
    void aServerThatStoppedAfterNotingMovesTheMailTheNextTime() throws MessagingException {
        var letter = sent("ivy@nhs.net");
        var report = Bounces.report(messageId(letter), "failed", "5.2.2");
        comesIn(report);
        returns.note((ReturnedMail.CameBack) reader.read(parsed(report)));
        var now = letters.letter(letter);

        mailbox.look();

        assertThat(letters.letter(letter)).isEqualTo(now);
        assertThat(now.fate().problem()).isEqualTo(LetterProblem.MAILBOX_FULL);
        assertThat(inFolder("Done")).isEqualTo(1);
    }

    @Test
    void aLateReportAboutTheFirstSendingDoesNotTouchTheNext() throws MessagingException {
        var letter = sent("ivy@nhs.net");
        var first = messageId(letter);
        comesIn(Bounces.report(first, "failed", "5.1.1"));
        mailbox.look();
        assertThat(mending.mend(letter, new Mending.ToEmail("ivy.example@nhs.net"), "alma"))
                .isTrue();
        sending.send(letter);
        comesIn(Bounces.report(first, "failed", "4.4.7"));

        mailbox.look();

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
        assertThat(messageId(letter)).isEqualTo("<" + letter + ".2@letters.council.example>");
        assertThat(ReadBack.of(letters.letter(letter), server).files()).containsExactly("letter.pdf");
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));
        mailbox.look();
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.RETURNED);
    }

    @Test
    void aLetterThatCameBackCanBePosted() throws MessagingException {
        var letter = sent("ivy@nhs.net");
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));
        mailbox.look();
        assertThatThrownBy(() -> sending.send(letter)).isInstanceOf(LetterUndeliverable.class);

        mending.mend(letter, new Mending.ByPost(null), "alma");
        sending.send(letter);

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.TO_POST);
    }

    @Test
    void thePaperGoesItsWayThoughTheNoticeCameBack() throws MessagingException {
        var letter = sent("ivy@surgery.example");
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));

        mailbox.look();

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.TO_POST);
        assertThat(letters.letter(letter).fate().problem()).isEqualTo(LetterProblem.NO_SUCH_MAILBOX);
        assertThat(events.stream(LetterReturned.class)).isEmpty();
    }

    @Test
    void delaysAndAnswersOfMachinesChangeNothing() throws MessagingException {
        var letter = sent("ivy@nhs.net");
        comesIn(Bounces.report(messageId(letter), "delayed", "4.4.1"));
        comesIn(Bounces.outOfOffice(messageId(letter)));

        assertThat(mailbox.look()).isEqualTo(new ReturnMailbox.Found(0, 0, 2, 0, 0));

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
        assertThat(inFolder("INBOX")).isZero();
    }

    @Test
    void aReceiptSaysThatTheLetterWasOpenedHoweverOftenItComes(CapturedOutput output) throws MessagingException {
        var letter = sent("ivy@nhs.net");
        comesIn(Bounces.receipt(messageId(letter), "displayed"));
        comesIn(Bounces.receipt(messageId(letter), "displayed"));

        assertThat(mailbox.look()).isEqualTo(new ReturnMailbox.Found(0, 2, 0, 0, 0));

        assertThat(letters.opened(List.of(letters.letter(letter)))).containsExactly(Map.entry(letter, clock.instant()));
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
        assertThat(inFolder("Done")).isEqualTo(2);
        assertThat(output).doesNotContain("ivy@nhs.net");
    }

    @Test
    void whatIsNotUnderstoodWaitsForAPersonAndIsCountedWithoutItsWords(CapturedOutput output)
            throws MessagingException {
        var before = inFolder("Not understood");
        comesIn("From: hazel@mail.example\r\nSubject: Amber is ill\r\n\r\nPlease call me.\r\n");
        comesIn(Bounces.report("<" + UUID.randomUUID() + "@letters.council.example>", "failed", "5.1.1"));

        assertThat(mailbox.look()).isEqualTo(new ReturnMailbox.Found(0, 0, 0, 2, 0));

        assertThat(inFolder("Not understood")).isEqualTo(before + 2);
        assertThat(output)
                .contains("Return mailbox: 0 came back, 0 opened, 0 left alone, 2 not understood, 0 for later")
                .doesNotContain("Amber is ill", "hazel@");
    }

    @Test
    void aReportAboutALetterThatIsJustBeingSentIsReadAgainLater() throws MessagingException {
        var letter = written("ivy@nhs.net");
        comesIn(Bounces.report(messageId(letter), "failed", "5.1.1"));

        assertThat(mailbox.look()).isEqualTo(new ReturnMailbox.Found(0, 0, 0, 0, 1));
        sending.send(letter);
        assertThat(mailbox.look()).isEqualTo(new ReturnMailbox.Found(1, 0, 0, 0, 0));

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.RETURNED);
    }

    @Test
    void saysAtTheStartThatItCannotSignIn() {
        var wrong = new ReturnMailbox(settings(address, "wrong", server.imapPort()), reader, returns);

        assertThatThrownBy(wrong::check)
                .isInstanceOf(ReturnMailboxUnusable.class)
                .hasMessage("The return mailbox cannot be used: its server does not let the application sign in.");
    }

    @Test
    void startsThoughItsServerIsAwayAndTriesAgain(CapturedOutput output) {
        var away = new ReturnMailbox(settings(address, address, 1), reader, returns);

        away.check();
        assertThat(away.look()).isEqualTo(ReturnMailbox.Found.NOTHING);

        assertThat(output).contains("The return mailbox cannot be reached; it is tried again every PT5M");
    }

    private UUID sent(String email) {
        var letter = written(email);
        sending.send(letter);
        return letter;
    }

    private UUID written(String email) {
        var reminder = new ReportLetter.Reminder(
                List.of("Amber"), LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 20), "Sade Sample");
        var reader = new Recipient(
                "P2", "Ms Ivy Example", null, "1 Example Street", email, null, null, LetterFormat.STANDARD);
        return letters.write(family, List.of(LetterOrder.of(reader, reminder)))
                .letters()
                .get(0);
    }

    private String messageId(UUID letter) {
        return letters.letter(letter).messageId();
    }

    private void comesIn(String mail) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties), bytes(mail));
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(address)});
        }
    }

    private static MimeMessage parsed(String mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), bytes(mail));
    }

    private static ByteArrayInputStream bytes(String mail) {
        return new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
    }

    private int inFolder(String name) throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(server.host(), server.imapPort(), address, address);
            try (var folder = store.getFolder(name)) {
                folder.open(Folder.READ_ONLY);
                Message[] messages = folder.getMessages();
                return messages.length;
            }
        }
    }

    private ReturnMailbox mailbox(String user) {
        return new ReturnMailbox(settings(user, user, server.imapPort()), reader, returns);
    }

    private ReturnMailboxSettings settings(String user, String password, int port) {
        return new ReturnMailboxSettings(
                server.host(),
                port,
                ReturnMailboxSettings.Encryption.NONE,
                user,
                password,
                "INBOX",
                "Done",
                "Not understood",
                Duration.ofMinutes(5));
    }
}
