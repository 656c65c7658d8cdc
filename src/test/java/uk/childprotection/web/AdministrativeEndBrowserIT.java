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
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.DecidedFamily;

/** The plan of one child ends without a conference in Tasklist: its sister has left the country, the other child's plan goes on. */
@ApplicationTest
@BrowserTest
class AdministrativeEndBrowserIT {

    private static final LocalDate LEFT = LocalDate.of(2026, 3, 30);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private Plans plans;

    @Test
    void isProposedByTheSocialWorkerAndAgreedByTheSafeguardingManager(Browser browser) {
        var at = DecidedFamily.withPlan(application);
        var plan = periods.running(at.family).get(0).plan();
        clock.goTo(LocalDate.of(2026, 4, 2));

        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            sade.startForm("End a plan without a conference")
                    .answer("Reference of the case", at.family.value())
                    .start();
            sade.list("My tasks").open("Propose end of plan", at.family.value());
            sade.choose("Is there an end to propose?", "Yes")
                    .choose("Whose plan is to end?", "Amber")
                    .choose("Why does it end?", "The child has left the United Kingdom for good")
                    .answer("Last day of the plan", "30/03/2026")
                    .answer("How do we know?", "A letter of her aunt, which is in the file.")
                    .chooseAll("Has this agency been asked?", "Yes")
                    .answerAll("Asked on", "01/04/2026")
                    .answerAll("What did it say?", "They agree.");
            assertThat(sade.inaccessible()).isEmpty();
            sade.picture(Path.of("target", "pictures", "propose-administrative-end.png"))
                    .complete();
        }
        try (Tasklist sunita = Tasklist.signIn(browser, port, "sunita")) {
            sunita.list("My team's tasks")
                    .open("Decide on end of plan", at.family.value())
                    .claim()
                    .waitFor("A letter of her aunt, which is in the file.");
            sunita.choose("Does the plan of this child end?", "Agreed: the child’s plan ends")
                    .answer("Reason for your decision", "The papers show it.");
            assertThat(sunita.inaccessible()).isEmpty();
            sunita.picture(Path.of("target", "pictures", "decide-administrative-end.png"))
                    .complete();
        }

        assertThat(plans.children(plan))
                .filteredOn(child -> !child.isOnIt())
                .singleElement()
                .satisfies(amber -> {
                    assertThat(amber.child().value()).isEqualTo("C1");
                    assertThat(amber.endedOn()).isEqualTo(LEFT);
                    assertThat(amber.endReason()).isEqualTo(PlanEnd.LEFT_UK);
                });
        assertThat(plans.childrenOn(plan)).extracting(PlanChild::child).hasSize(1);
    }
}
