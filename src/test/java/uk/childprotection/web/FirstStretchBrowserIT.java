package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.LocalMailbox;
import uk.childprotection.correspondence.ReceivedMail;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;

/**
 * A family's way from the first concern to the letters about the conference's decision, with everybody concerned at Tasklist in a
 * browser of their own and the letters read where they arrive. Nothing of it may be left in the engine or in the log.
 */
@ApplicationTest
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class FirstStretchBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Desks desks;

    @Autowired
    private LocalMailbox mailbox;

    @Autowired
    private JdbcClient database;

    private final InventedFamily family = new InventedFamily("Oddlark");
    private final EnquiryInTasklist enquiry = new EnquiryInTasklist(family);
    private final CorrespondenceInTasklist correspondence = new CorrespondenceInTasklist(family);

    @Test
    void leadsAFamilyFromTheConcernToTheLettersAboutTheDecision(Browser browser, CapturedOutput log) {
        try (Tasklist tara = Tasklist.signIn(browser, port, "tara");
                Tasklist sade = Tasklist.signIn(browser, port, "sade");
                Tasklist alma = Tasklist.signIn(browser, port, "alma")) {
            enquireUntilTheOutcomeIsTold(tara, sade, alma);
        }
        everyWordStaysInTheCaseFile(log);
    }

    private void enquireUntilTheOutcomeIsTold(Tasklist tara, Tasklist sade, Tasklist alma) {
        enquiry.start(tara);
        enquiry.recordEmergencyStep(tara);
        enquiry.holdStrategyDiscussion(tara);
        enquiry.allocate(tara, "Sade Sample");
        clock.goTo(LocalDate.of(2026, 3, 3));
        enquiry.carryOut(sade);
        sade.complete();
        enquiry.recordOutcome(sade);
        enquiry.approveOutcome(tara);
        lettersGoOut();
        correspondence.post(alma, "03/03/2026");
        lettersGoOut();

        assertThat(mailTo(family.police()).text()).contains(family.eldest(), "The harm goes on quokkazebra.");
        familyIsToldByNoticeAndOnPaper();
    }

    /** No mail to an ordinary mailbox names anybody. */
    private void familyIsToldByNoticeAndOnPaper() {
        assertThat(mailTo(family.emailOf(family.mother())).text())
                .contains("letter")
                .doesNotContain(family.surname(), family.eldest(), family.second(), InventedFamily.WORD);
        assertThat(mailsTo(family.emailOf(family.father()))).isEmpty();
    }

    private void everyWordStaysInTheCaseFile(CapturedOutput log) {
        for (String words : family.secrets()) {
            assertThat(EngineTables.holding(database, words)).as(words).isEmpty();
            assertThat(log.getAll().contains(words))
                    .as("the log holds " + words)
                    .isFalse();
        }
    }

    private void lettersGoOut() {
        desks.runJobs(FamilyReference.parse(family.reference()));
    }

    private ReceivedMail mailTo(String address) {
        return mailsTo(address).get(0);
    }

    /** The newest first. */
    private List<ReceivedMail> mailsTo(String address) {
        return mailbox.newestFirst().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
