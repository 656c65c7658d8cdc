package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mails that come back say, in the ways in which mail servers say it. */
class ReturnedMailReaderTest {

    private static final String OURS = "<3f0a3c56-1d7e-4c43-9a55-0c5f1f1f8a11@letters.council.example>";

    private final ReturnedMailReader reader = new ReturnedMailReader(SampleDesk.settings());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "failed, 5.1.1,   NO_SUCH_MAILBOX",
        "failed, 5.1.10,  NO_SUCH_MAILBOX",
        "failed, 5.2.1,   NO_SUCH_MAILBOX",
        "failed, 5.2.2,   MAILBOX_FULL",
        "failed, 5.4.4,   NOT_REACHED",
        "failed, 4.4.7,   NOT_REACHED",
        "FAILED, 5.7.1,   REFUSED_ON_THE_WAY",
        "failed, 5.6.0,   REFUSED_ON_THE_WAY",
        "failed, 5.0.0,   CAME_BACK"
    })
    void knowsTheClassOfTheReason(String action, String status, LetterProblem problem) {
        var said = reader.read(mail(Bounces.report(OURS, action, status)));

        assertThat(said).isInstanceOfSatisfying(ReturnedMail.CameBack.class, cameBack -> {
            assertThat(cameBack.messageId()).isEqualTo(OURS);
            assertThat(cameBack.problem()).isEqualTo(problem);
            assertThat(cameBack.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "relayed, 2.0.0", "expanded, 2.0.0"})
    void leavesAloneWhatIsNoFailure(String action, String status) {
        assertThat(reader.read(mail(Bounces.report(OURS, action, status)))).isInstanceOf(ReturnedMail.LeftAlone.class);
    }

    @Test
    void readsAReportWhoseReturnedHeadHasNoMessageIdByTheAnswersOwnHead() {
        var report = Bounces.report("<other@elsewhere.example>", "failed", "5.1.1")
                .replace("Subject: Undelivered", "In-Reply-To: " + OURS + "\r\nSubject: Undelivered");

        assertThat(reader.read(mail(report))).isInstanceOf(ReturnedMail.CameBack.class);
    }

    @Test
    void readsTheOldWayOfReturningMail() {
        assertThat(reader.read(mail(Bounces.oldWay(OURS, "550 5.1.1 No such user here."))))
                .isInstanceOfSatisfying(
                        ReturnedMail.CameBack.class,
                        cameBack -> assertThat(cameBack.problem()).isEqualTo(LetterProblem.NO_SUCH_MAILBOX));
    }

    @Test
    void isNotSureOfAnOldWayThatNamesNoReason() {
        assertThat(reader.read(mail(Bounces.oldWay(OURS, "We will keep trying for four days."))))
                .isInstanceOf(ReturnedMail.NotUnderstood.class);
    }

    @Test
    void leavesTheAnswerOfAMachineAlone() {
        assertThat(reader.read(mail(Bounces.outOfOffice(OURS)))).isInstanceOf(ReturnedMail.LeftAlone.class);
    }

    @Test
    void readsThatAMailWasOpened() {
        assertThat(reader.read(mail(Bounces.receipt(OURS, "displayed")))).isEqualTo(new ReturnedMail.Opened(OURS));
    }

    @Test
    void leavesAReceiptForAMailThatWasDeletedUnreadAlone() {
        assertThat(reader.read(mail(Bounces.receipt(OURS, "deleted")))).isInstanceOf(ReturnedMail.LeftAlone.class);
    }

    @Test
    void doesNotUnderstandAReceiptForAMailThatIsNotOurs() {
        assertThat(reader.read(mail(Bounces.receipt("<somebody@elsewhere.example>", "displayed"))))
                .isInstanceOf(ReturnedMail.NotUnderstood.class);
    }

    @Test
    void doesNotUnderstandAPersonsMail() {
        var mail = "From: ivy@nhs.net\r\nTo: returns@council.example\r\nSubject: Hello\r\nReferences: " + OURS
                + "\r\n\r\nI got 5.1.1 when I wrote to you.\r\n";

        assertThat(reader.read(mail(mail))).isInstanceOf(ReturnedMail.NotUnderstood.class);
    }

    @Test
    void doesNotUnderstandAReportAboutSomebodyElsesMail() {
        assertThat(reader.read(mail(Bounces.report("<1234@elsewhere.example>", "failed", "5.1.1"))))
                .isInstanceOf(ReturnedMail.NotUnderstood.class);
    }

    @Test
    void doesNotUnderstandABrokenReport() {
        assertThat(reader.read(mail("Content-Type: multipart/report; report-type=delivery-status\r\n\r\nnothing\r\n")))
                .isInstanceOf(ReturnedMail.NotUnderstood.class);
    }

    @Test
    void knowsTheSameMailAgain() {
        var first = (ReturnedMail.CameBack) reader.read(mail(Bounces.report(OURS, "failed", "5.1.1")));
        var again = (ReturnedMail.CameBack)
                reader.read(mail("Received: from elsewhere\r\n" + Bounces.report(OURS, "failed", "5.1.1")));

        assertThat(again.key()).isEqualTo(first.key());
    }

    private static MimeMessage mail(String words) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
