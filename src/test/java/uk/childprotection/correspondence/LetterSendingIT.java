package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;

@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ExtendWith(OutputCaptureExtension.class)
class LetterSendingIT {

    @Autowired
    private Letters letters;

    @Autowired
    private LetterSending sending;

    @Autowired
    private LetterMending mending;

    @Autowired
    private LocalMailbox mailbox;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private FamilyReference family;
    private int before;

    @BeforeEach
    void openFamily(@Autowired Families families, @Autowired org.springframework.jdbc.core.JdbcTemplate rows) {
        clock.goTo(TestClock.FIRST_DAY);
        rows.execute("delete from letter_pdf");
        rows.execute("delete from returned_mail");
        rows.execute("delete from letter_calendar");
        rows.execute("delete from letter_words");
        rows.execute("delete from letter");
        family = rows.queryForList("select reference from family", String.class).stream()
                .findFirst()
                .map(FamilyReference::parse)
                .orElseGet(() -> families.open(theTestcases().build()));
        before = mailbox.newestFirst().size();
    }

    @AfterEach
    void calmDown() {
        sender.setPort(mailbox.smtpPort());
    }

    @Test
    void sendsTheWholeLetterToASecureDomain() {
        var letter = write(professional("ivy@nhs.net"));

        sending.send(letter);

        var mail = newest();
        assertThat(mail.to()).isEqualTo("ivy@nhs.net");
        assertThat(mail.from()).isEqualTo("letters@council.example");
        assertThat(mail.subject())
                .isEqualTo("Reminder: your report for a child protection conference (" + family + ")");
        assertThat(mail.messageId()).isEqualTo("<" + letter + "@letters.council.example>");
        assertThat(mail.text()).contains("Amber, Basil and Coral", "Wednesday 18 March 2026");
        assertThat(mail.html()).isEqualToNormalizingNewlines(letters.html(letter));
        var sent = letters.letter(letter);
        assertThat(sent.status()).isEqualTo(LetterStatus.SENT);
        assertThat(sent.fate().sentAt()).isEqualTo(clock.instant());
        assertThat(letters.goneOn(sent.batch())).contains(TestClock.FIRST_DAY);
    }

    @Test
    void sendsANoticeThatSaysNothingElsewhereAndPutsThePaperOut() {
        var letter = write(professional("ivy@surgery.example"));

        sending.send(letter);

        var mail = newest();
        assertThat(mail.subject()).isEqualTo("A letter from Testshire County Council");
        assertThat(mail.messageId()).isEqualTo("<" + letter + "@letters.council.example>");
        assertThat(mail.text()).contains("It is on its way to you by post.", "01632 960100");
        for (var words : List.of(mail.text(), mail.html())) {
            assertThat(words)
                    .doesNotContainIgnoringCase("Amber", "Ivy", "child", "protection", "conference", "report", "CP-20");
        }
        var waiting = letters.letter(letter);
        assertThat(waiting.status()).isEqualTo(LetterStatus.TO_POST);
        assertThat(letters.toPost(waiting.batch())).extracting(Letter::id).containsExactly(letter);
        assertThat(letters.goneOn(waiting.batch())).isEmpty();
    }

    @Test
    void sendsANoticeToAParentWhomOnlyEmailReachesSafelyAndNoPaperToTheAddress() {
        var letter = write(parent(SafeContact.EMAIL));

        sending.send(letter);

        assertThat(newest().text()).contains("We will bring it to you or agree with you");
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.TO_HAND_OVER);
    }

    @Test
    void tellsAColleagueElsewhereOnlyWhereToRead() {
        var letter = write(Recipient.colleague("sunita", "Sunita Standard", "sunita@mail.example"));

        sending.send(letter);

        assertThat(newest().text()).contains("Sign in to read it", "http://127.0.0.1:8080/letters/" + letter);
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void putsOutALetterOnPaperWithoutAnyMail() {
        var posted = write(parent(SafeContact.POST));
        var byHand = write(parent(SafeContact.NOT_AT_ADDRESS));

        sending.send(posted);
        sending.send(byHand);

        assertThat(letters.letter(posted).status()).isEqualTo(LetterStatus.TO_POST);
        assertThat(letters.letter(byHand).status()).isEqualTo(LetterStatus.TO_HAND_OVER);
        assertThat(mailbox.newestFirst()).hasSize(before);
    }

    @Test
    void sendsALetterOnceHoweverOftenItIsAsked() {
        var letter = write(professional("ivy@nhs.net"));

        sending.send(letter);
        sending.send(letter);

        assertThat(mailbox.newestFirst()).hasSize(before + 1);
    }

    @Test
    void knowsThatALetterWasTakenThoughTheCallersWorkWasRolledBack() {
        var letter = write(professional("ivy@nhs.net"));

        new TransactionTemplate(transactions).executeWithoutResult(job -> {
            sending.send(letter);
            job.setRollbackOnly();
        });
        sending.send(letter);

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
        assertThat(mailbox.newestFirst()).hasSize(before + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RCPT, 550 5.1.1 <ivy@nhs.net> no such user, 550",
        "MAIL, 554 5.7.1 not from you,               554",
        ".,    554 5.6.0 not like this,              554"
    })
    void asksAPersonAtOnceWhenTheServerRefusesForGood(String command, String reply, int code, CapturedOutput output)
            throws IOException {
        var letter = write(professional("ivy@nhs.net"));

        try (var server = server(command, reply)) {
            var undeliverable = catchThrowableOfType(LetterUndeliverable.class, () -> sendInAJob(letter));
            assertThatThrownBy(() -> sendInAJob(letter)).isInstanceOf(LetterUndeliverable.class);

            assertThat(undeliverable.letter()).isEqualTo(letter);
            assertThat(undeliverable)
                    .hasNoCause()
                    .hasMessage(
                            "Letter " + letter + " cannot be delivered. The mail server refused the e-mail address or"
                                    + " the letter for good.");
            assertThat(server.visits()).isEqualTo(1);
        }
        var fate = letters.letter(letter).fate();
        assertThat(fate.status()).isEqualTo(LetterStatus.FAILED);
        assertThat(fate.problem()).isEqualTo(LetterProblem.EMAIL_REFUSED);
        assertThat(fate.replyCode()).isEqualTo(code);
        assertThat(output).doesNotContain("ivy@nhs.net", "Ms Ivy Example");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RCPT, 450 4.2.1 try later,   SERVER_BUSY",
        "DATA, 451 4.3.0 not now,     SERVER_BUSY",
        "MAIL, 530 5.7.0 sign in,     SIGN_IN_REFUSED",
        ".,    '',                    SERVER_UNREACHABLE"
    })
    void triesAgainWhenTheServerMayTakeItLater(String command, String reply, LetterProblem problem) throws IOException {
        var letter = write(professional("ivy@nhs.net"));

        try (var server = server(command, reply)) {
            assertThatThrownBy(() -> sendInAJob(letter))
                    .isInstanceOf(LetterDelayed.class)
                    .hasNoCause();
            assertThat(server.visits()).isEqualTo(1);
        }

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.WRITTEN);
        assertThat(letters.letter(letter).fate().problem()).isEqualTo(problem);
        sender.setPort(mailbox.smtpPort());
        sendInAJob(letter);
        assertThat(newest().messageId()).isEqualTo("<" + letter + "@letters.council.example>");
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
        assertThat(letters.letter(letter).fate().problem()).isNull();
    }

    @Test
    void asksAPersonAfterFiveTriesAtAServerThatIsAway() throws IOException {
        var letter = write(professional("ivy@nhs.net"));
        sender.setPort(freePort());

        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThatThrownBy(() -> sendInAJob(letter))
                    .isInstanceOf(LetterDelayed.class)
                    .hasMessage("Letter " + letter + " could not be sent at attempt " + attempt
                            + ". The mail server could not be reached.");
        }
        assertThatThrownBy(() -> sendInAJob(letter)).isInstanceOf(LetterUndeliverable.class);

        var fate = letters.letter(letter).fate();
        assertThat(fate.status()).isEqualTo(LetterStatus.FAILED);
        assertThat(fate.attempts()).isEqualTo(5);
    }

    @Test
    void putsThePaperOutThoughTheNoticeBeforeItWasRefused() throws IOException {
        var letter = write(professional("ivy@surgery.example"));

        try (var server = server("RCPT", "550 no such user")) {
            sendInAJob(letter);
            assertThat(server.visits()).isEqualTo(1);
        }

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.TO_POST);
        assertThat(letters.letter(letter).fate().problem()).isEqualTo(LetterProblem.EMAIL_REFUSED);
        assertThat(letters.letter(letter).fate().sentAt()).isNull();
    }

    @Test
    void asksAPersonInTheEndWhenALetterCannotBePutTogether(@Autowired org.springframework.jdbc.core.JdbcTemplate rows) {
        var letter = write(professional("ivy@nhs.net"));
        rows.update("delete from letter_words where letter = ?", letter);

        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThatThrownBy(() -> sendInAJob(letter)).isNotInstanceOf(LetterUndeliverable.class);
        }
        assertThatThrownBy(() -> sendInAJob(letter)).isInstanceOf(LetterUndeliverable.class);

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.FAILED);
        assertThat(mailbox.newestFirst()).hasSize(before);
    }

    @Test
    void asksAPersonWhenThereIsNoAddressOfAnyKind() {
        var letter = write(new Recipient("P2", "Ms Ivy Example", null, null, null, null, null, LetterFormat.STANDARD));

        assertThatThrownBy(() -> sendInAJob(letter))
                .isInstanceOf(LetterUndeliverable.class)
                .hasMessageEndingWith("There is no postal address for this letter.");
    }

    @Test
    void asksAPersonWhenTheEmailAddressIsNone() {
        var letter = write(professional("ivy two@nhs.net"));

        assertThatThrownBy(() -> sendInAJob(letter))
                .isInstanceOf(LetterUndeliverable.class)
                .hasMessageEndingWith("The e-mail address is not one that mail can be sent to.");
    }

    @Test
    void leavesALetterAloneThatWasWithdrawn() {
        var letter = write(professional("ivy@nhs.net"));
        letters.withdraw(letter);

        sending.send(letter);

        assertThat(mailbox.newestFirst()).hasSize(before);
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.WITHDRAWN);
    }

    @Test
    void sendsAMendedLetterToTheNewAddress() {
        var letter = failed(professional("ivy two@nhs.net"));

        assertThat(mending.mend(letter, new Mending.ToEmail(" ivy@trust.nhs.net "), "alma"))
                .isTrue();
        sending.send(letter);

        assertThat(newest().to()).isEqualTo("ivy@trust.nhs.net");
        assertThat(newest().text()).contains("Amber, Basil and Coral");
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void sendsOnlyANoticeWhenTheNewAddressIsNotSecure() {
        var letter = failed(professional("ivy two@nhs.net"));

        mending.mend(letter, new Mending.ToEmail("ivy@surgery.example"), "alma");
        sending.send(letter);

        assertThat(newest().subject()).isEqualTo("A letter from Testshire County Council");
        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.TO_POST);
    }

    @Test
    void postsALetterThatCouldNotBeSent() {
        var letter = failed(professional("ivy two@nhs.net"));

        assertThat(mending.mend(letter, new Mending.ByPost(null), "alma")).isTrue();
        sending.send(letter);

        assertThat(letters.letter(letter).status()).isEqualTo(LetterStatus.TO_POST);
        assertThat(mailbox.newestFirst()).hasSize(before);
    }

    @Test
    void believesAPersonWhoDeliveredTheLetterOtherwise() {
        var letter = failed(professional("ivy two@nhs.net"));

        var again =
                mending.mend(letter, new Mending.Delivered(TestClock.FIRST_DAY, "Handed over at the clinic"), "alma");

        assertThat(again).isFalse();
        var fate = letters.letter(letter).fate();
        assertThat(fate.status()).isEqualTo(LetterStatus.HANDED_OVER);
        assertThat(fate.goneOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(fate.goneBy()).isEqualTo("alma");
        assertThat(fate.note()).isEqualTo("Handed over at the clinic");
    }

    @Test
    void refusesAMendingThatIsNotSafeOrCannotBeUsed() {
        var toParent = failed(withoutAddress(SafeContact.POST));
        var toProfessional = failed(professional("ivy two@nhs.net"));
        var sent = write(professional("ivy@nhs.net"));
        var tomorrow = TestClock.FIRST_DAY.plusDays(1);

        assertRefused(
                toParent, new Mending.ToEmail("hazel@nhs.net"), "What reaches this person safely rules out e-mail.");
        assertRefused(toParent, new Mending.ByPost(" "), "There is no postal address for this letter: give one.");
        assertRefused(
                toProfessional, new Mending.ToEmail("ivy"), "This is not an e-mail address that mail can be sent to.");
        assertRefused(toProfessional, new Mending.ToEmail(""), "Give the e-mail address to send the letter to.");
        assertRefused(toProfessional, new Mending.Delivered(tomorrow, "By hand"), "on a day to come.");
        assertRefused(
                toProfessional, new Mending.Delivered(TestClock.FIRST_DAY, " "), "Say how the letter was delivered.");
        assertRefused(sent, new Mending.ByPost(null), "This letter needs no mending: it is “Written, on its way”.");
    }

    private void assertRefused(UUID letter, Mending mending, String sentence) {
        assertThatThrownBy(() -> this.mending.mend(letter, mending, "alma"))
                .isInstanceOf(uk.childprotection.casefile.Refusal.class)
                .hasMessageContaining(sentence);
    }

    /** As the engine does: in a transaction that is rolled back when sending fails. */
    private void sendInAJob(UUID letter) {
        new TransactionTemplate(transactions).executeWithoutResult(job -> sending.send(letter));
    }

    private UUID failed(Recipient recipient) {
        var letter = write(recipient);
        assertThatThrownBy(() -> sendInAJob(letter)).isInstanceOf(LetterUndeliverable.class);
        return letter;
    }

    private UUID write(Recipient recipient) {
        var reminder = new ReportLetter.Reminder(
                List.of("Amber", "Basil", "Coral"),
                LocalDate.of(2026, 3, 18),
                LocalDate.of(2026, 3, 20),
                "Sade Sample");
        return letters.write(family, List.of(LetterOrder.of(recipient, reminder)))
                .letters()
                .get(0);
    }

    private MoodyMailServer server(String command, String reply) {
        var server = MoodyMailServer.answering(command, reply);
        sender.setPort(server.port());
        return server;
    }

    private ReceivedMail newest() {
        assertThat(mailbox.newestFirst()).hasSize(before + 1);
        return mailbox.newestFirst().get(0);
    }

    private static Recipient professional(String email) {
        return new Recipient(
                "P2", "Ms Ivy Example", null, "1 Example Street", email, null, null, LetterFormat.STANDARD);
    }

    private static Recipient parent(SafeContact safely) {
        return new Recipient(
                "A1",
                "Ms Hazel Sample",
                null,
                "1 Sample Street",
                "hazel@mail.example",
                safely,
                null,
                LetterFormat.STANDARD);
    }

    private static Recipient withoutAddress(SafeContact safely) {
        return new Recipient("A1", "Ms Hazel Sample", null, null, null, safely, null, LetterFormat.STANDARD);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
