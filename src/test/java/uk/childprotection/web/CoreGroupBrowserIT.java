package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.TestClock;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupStatus;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.DecidedFamily;

/** The lead social worker holds the first core group of a plan in Tasklist: one action is done, the other is changed. */
@ApplicationTest
@BrowserTest
class CoreGroupBrowserIT {

    private static final LocalDate HELD = LocalDate.of(2026, 3, 31);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private CoreGroups coreGroups;

    @Test
    void looksAtEachActionOfThePlanAndDatesTheNext(Browser browser) {
        var at = DecidedFamily.withPlan(application);
        clock.goTo(HELD, LocalTime.of(12, 0));

        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            sade.list("My tasks").open("Hold core group", at.family.value());
            assertThat(sade.fields("What was done?").count())
                    .as("asked before it is said that the core group took place")
                    .isZero();
            sade.choose("What became of this core group?", "It took place")
                    .answer("Held on", "31/03/2026")
                    .choose("Who held it?", "Sade Sample")
                    .chooseAll("Came?", "Came")
                    .answerAll("What was done?", "It was tried for two weeks.")
                    .answerAll("What has changed for the child?", "The mornings are calmer.")
                    .choose("What becomes of it?", 1, "It is done")
                    .choose("What becomes of it?", 2, "Change it")
                    .answer("What will be done from now on?", "Take the bus together.")
                    .choose("Who answers for it from now on?", "Ms Hazel")
                    .answer("By when, from now on?", "14/04/2026")
                    .answer("How shall we know, from now on?", "Amber is there at nine.")
                    .answer("What the family said", "They want the meals to go on.")
                    .answer("Date of the next core group", "27/04/2026");
            assertThat(sade.inaccessible()).isEmpty();
            sade.picture(Path.of("target", "pictures", "hold-core-group.png")).complete();

            assertThat(sade.storedForms()).isZero();
        }

        var plan = periods.running(at.family).get(0).plan();
        assertThat(coreGroups.ofPlan(plan))
                .extracting(CoreGroup::status)
                .containsExactly(CoreGroupStatus.MET, CoreGroupStatus.PLANNED);
        assertThat(coreGroups.waiting(plan).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 4, 27));
    }
}
