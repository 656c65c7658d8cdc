package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.TestClock;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.DecidedFamily;

/** A social worker asks in Tasklist for the review of a plan before its day, and the chair brings it forward. */
@ApplicationTest
@BrowserTest
class EarlyReviewBrowserIT {

    private static final LocalDate EARLIER = LocalDate.of(2026, 5, 20);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlanPeriods periods;

    @Test
    void isAskedForAndBroughtForward(Browser browser) {
        var at = DecidedFamily.withPlan(application);
        clock.goTo(LocalDate.of(2026, 4, 20));

        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            sade.startForm("Ask for an early review")
                    .answer("Reference of the case", at.family.value())
                    .choose("Who asks?", "I ask")
                    .choose("Reason", "A person who is a danger to the child has contact")
                    .answer("What has happened, and why should the review not wait?", "He was seen at the gate.");
            assertThat(sade.inaccessible()).isEmpty();
            sade.picture(Path.of("target", "pictures", "request-early-review.png"))
                    .start();
        }
        try (Tasklist chloe = Tasklist.signIn(browser, port, "chloe")) {
            chloe.list("My tasks")
                    .open("Decide on early review", at.family.value())
                    .waitFor("He was seen at the gate.");
            assertThat(chloe.sees("Sade Sample")).isTrue();
            chloe.choose("Your decision", "Bring the review forward")
                    .answer("New date of the review", "20/05/2026")
                    .answer("Your reason", "He has come back.");
            assertThat(chloe.inaccessible()).isEmpty();
            chloe.picture(Path.of("target", "pictures", "decide-early-review.png"))
                    .complete();
        }

        assertThat(periods.running(at.family).get(0).reviewOn()).isEqualTo(EARLIER);
    }
}
