package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.TestClock;
import uk.childprotection.process.Desks;
import uk.childprotection.process.VisitedFamily;

/** A social worker records a visit to a ten-year-old, a two-year-old and an unborn child, and the next visit stands open. */
@ApplicationTest
@BrowserTest
class VisitBrowserIT {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 10);
    private static final String WORDS = "What did the child say or show?";
    private static final String PREGNANCY = "How is the pregnancy, and what is prepared for the baby?";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.goTo(TestClock.FIRST_DAY);
    }

    @Test
    void recordsWhatWasSeenOfEachChild(Browser browser) {
        var at = new VisitedFamily(application);
        clock.goTo(VISITED, LocalTime.of(17, 0));

        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            sade.list("My tasks").open("Record visit", at.family.value()).waitFor("Monday 16 March 2026");
            sade.answer("Date of the visit", "10/03/2026")
                    .answer("Time of the visit", "15:30")
                    .choose("Was the visit announced?", "No")
                    .chooseAll("Was the child seen?", "Yes");
            assertThat(sade.fields(PREGNANCY).count()).isEqualTo(1);
            assertThat(sade.fields("Was the child seen alone?").count()).isEqualTo(2);

            sade.choose("Was the child seen alone?", 1, "Yes")
                    .choose("Was the child seen alone?", 2, "No")
                    .answer("Who was present, and why was the child not seen alone?", "He held on to his mother.")
                    .chooseAll("Was the child’s bedroom seen?", "Yes")
                    .answerAll(WORDS, "Come again soon.")
                    .answer(PREGNANCY, "She keeps her appointments.")
                    .choose("Did anything worry you?", "Yes")
                    .answer("What worries you?", "The stove was on.")
                    .answer("What was done about it?", "Told the team manager at four.");
            assertThat(sade.inaccessible()).isEmpty();
            sade.picture(Path.of("target", "record-visit.png")).complete();
            desks.runJobs(at.family);

            sade.list("My tasks").open("Record visit", at.family.value()).waitFor("Tuesday 24 March 2026");
            assertThat(sade.sees("The last visit on file was on Tuesday 10 March 2026."))
                    .isTrue();
            assertThat(sade.storedForms()).isZero();
        }
    }
}
