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
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
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

    private static final String MOTHER = "A1";
    private static final String FATHER = "A2";

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

    @Autowired
    private Letters letters;

    private final InventedFamily family = new InventedFamily("Oddlark");
    private final EnquiryInTasklist enquiry = new EnquiryInTasklist(family);
    private final PreparationInTasklist preparation = new PreparationInTasklist(family);
    private final ConferenceInTasklist conference = new ConferenceInTasklist(family);
    private final CorrespondenceInTasklist correspondence = new CorrespondenceInTasklist(family);

    @Test
    void leadsAFamilyFromTheConcernToTheLettersAboutTheDecision(Browser browser, CapturedOutput log) {
        try (Tasklist tara = Tasklist.signIn(browser, port, "tara");
                Tasklist sade = Tasklist.signIn(browser, port, "sade");
                Tasklist alma = Tasklist.signIn(browser, port, "alma");
                Tasklist chidi = Tasklist.signIn(browser, port, "chidi")) {
            theEnquiryEndsWithItsOutcomeTold(tara, sade, alma);
            everybodyIsInvited(sade, alma, chidi);
            theReportsReachTheFamily(tara, sade, alma);
            theConferenceDecides(chidi, alma, sade);
        }
        everyWordStaysInTheCaseFile(log);
    }

    private void theEnquiryEndsWithItsOutcomeTold(Tasklist tara, Tasklist sade, Tasklist alma) {
        enquiry.start(tara);
        enquiry.recordEmergencyStep(tara);
        enquiry.holdStrategyDiscussion(tara);
        everyLetterGoes(alma, sade, "02/03/2026");
        enquiry.allocate(tara, "Sade Sample");
        clock.goTo(LocalDate.of(2026, 3, 3));
        enquiry.carryOut(sade);
        assertThat(sade.inaccessible()).isEmpty();
        sade.complete();
        enquiry.recordOutcome(sade);
        enquiry.approveOutcome(tara);
        everyLetterGoes(alma, sade, "03/03/2026");

        assertThat(mailTo(family.police())).contains(family.eldest(), family.words("The harm goes on"));
        theFamilysMailNamesNobody();
    }

    private void everybodyIsInvited(Tasklist sade, Tasklist alma, Tasklist chidi) {
        preparation.book(alma, "Chidi Chairperson");
        preparation.chooseInvitees(sade);
        preparation.decideExclusion(chidi);
        everyLetterGoes(alma, sade, "03/03/2026");

        assertThat(mailTo(family.healthVisitor())).contains(family.eldest(), "Tuesday 17 March 2026", family.mother());
        assertThat(paperTo(FATHER, LetterKind.EXCLUSION)).contains("while the mother speaks");
        theFamilysMailNamesNobody();
    }

    private void theReportsReachTheFamily(Tasklist tara, Tasklist sade, Tasklist alma) {
        clock.goTo(LocalDate.of(2026, 3, 10));
        for (int agency = 0; agency < 4; agency++) {
            preparation.recordAgencyReport(alma, "The children were seen");
        }
        preparation.writeReport(sade);
        preparation.approveReport(tara);
        clock.goTo(LocalDate.of(2026, 3, 11));
        preparation.shareReports(sade);
    }

    private void theConferenceDecides(Tasklist chidi, Tasklist alma, Tasklist sade) {
        clock.goTo(LocalDate.of(2026, 3, 17));
        preparation.meetFamily(chidi);
        conference.open(chidi);
        assertThat(chidi.inaccessible()).isEmpty();
        chidi.complete();
        conference.decide(chidi);
        conference.agreePlan(chidi);
        everyLetterGoes(alma, sade, "17/03/2026");

        assertThat(paperTo(MOTHER, LetterKind.DECISION_FAMILY))
                .contains(family.eldest(), family.second(), "Unborn baby")
                .containsIgnoringCase("physical abuse")
                .containsIgnoringCase("emotional abuse")
                .contains("Tuesday 17 March 2026", "Friday 27 March 2026", "Tuesday 16 June 2026");
        assertThat(mailTo(family.midwife())).contains(family.eldest(), family.words("Nobody keeps them safe at night"));
        theFamilysMailNamesNobody();
        assertThat(desks.running(FamilyReference.parse(family.reference())))
                .containsExactly("child-protection-plan", "conference-record", "core-group", "visits");
    }

    /** No mail to an ordinary mailbox names anybody, and none goes where only post is safe. */
    private void theFamilysMailNamesNobody() {
        assertThat(mailsTo(family.emailOf(family.mother())))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html())
                        .doesNotContain(family.secrets().toArray(String[]::new)));
        assertThat(mailsTo(family.school()))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html())
                        .doesNotContain(family.secrets().toArray(String[]::new)));
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

    /** Sends what can be sent, hands over what must be, and posts the rest. */
    private void everyLetterGoes(Tasklist alma, Tasklist sade, String on) {
        lettersGoOut();
        while (desks.hasTask(reference(), "Activity_HandOverLetter")) {
            correspondence.handOver(sade, on);
            lettersGoOut();
        }
        while (desks.waitsForThePost(reference())) {
            correspondence.post(alma, on, this::lettersGoOut);
        }
    }

    private void lettersGoOut() {
        desks.runJobsForAll();
        desks.runJobs(reference());
    }

    private FamilyReference reference() {
        return FamilyReference.parse(family.reference());
    }

    private String paperTo(String reader, LetterKind kind) {
        return letters.ofFamily(FamilyReference.parse(family.reference())).stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(reader))
                .map(letter -> letters.html(letter.id()).replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    /** The words of the newest mail to this address. */
    private String mailTo(String address) {
        return mailsTo(address).get(0).text().replaceAll("\\s+", " ");
    }

    private List<ReceivedMail> mailsTo(String address) {
        return mailbox.newestFirst().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
