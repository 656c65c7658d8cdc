package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.Desks;
import uk.childprotection.process.ReviewedFamily;

/** The chair of a review decides in Tasklist: once the plan goes on, once it ends. */
@ApplicationTest
@BrowserTest
class ReviewBrowserIT {

    private static final String SUFFERED = "Conclusion: has the child suffered significant harm since?";
    private static final String LIKELY = "Conclusion: is the child likely to suffer significant harm?";
    private static final String WHY_SO_EARLY = "Why does the plan end at its first review already?";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private Families families;

    private ReviewedFamily at;

    @BeforeEach
    void theReviewIsOpen() {
        at = new ReviewedFamily(application).called().prepared().opened();
    }

    @Test
    void goesOnWithAnUpdatedPlan(Browser browser) {
        try (Tasklist chloe = Tasklist.signIn(browser, port, "chloe")) {
            decide(chloe, "Yes")
                    .chooseAll("Decision", "The plan goes on")
                    .answerAll("Why is the category kept or changed?", "The worry is the same.");
            finish(chloe, "record-review-continues.png");

            chloe.list("My tasks")
                    .open("Agree updated plan", at.family.value())
                    .chooseAll("What becomes of it?", "It still has to change")
                    .answerAll("What was done?", "Some of it.")
                    .answerAll("What has changed for the child?", "It is calmer.")
                    .chooseAll("What becomes of this action?", "Change it")
                    .answerAll("By when from now on?", "31/07/2026")
                    .answer("Date of the next review conference", "16/12/2026")
                    .answer("Date of the next core group", "08/07/2026");
            assertThat(chloe.inaccessible()).isEmpty();
            chloe.picture(Path.of("target", "pictures", "agree-updated-plan.png"))
                    .complete();
        }
        desks.runJobs(at.family);

        assertThat(periods.running(at.family)).singleElement().satisfies(period -> {
            assertThat(period.number()).isEqualTo(2);
            assertThat(period.reviewOn()).isEqualTo(LocalDate.of(2026, 12, 16));
        });
    }

    @Test
    void endsThePlanForBothChildren(Browser browser) {
        try (Tasklist chloe = Tasklist.signIn(browser, port, "chloe")) {
            decide(chloe, "No");
            assertThat(chloe.fields(WHY_SO_EARLY).count()).isZero();
            chloe.chooseAll("Decision", "The plan ends")
                    .answerAll(WHY_SO_EARLY, "The danger has gone with the man who was it.")
                    .chooseAll("What follows the plan", "A child in need plan")
                    .answerAll("That help in words", "A family worker comes every week.");
            finish(chloe, "record-review-ends.png");
        }
        desks.runJobs(at.family);

        assertThat(periods.running(at.family)).isEmpty();
        assertThat(families.family(at.family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
    }

    /** Everything but the decision itself and what hangs on it. */
    private Tasklist decide(Tasklist chloe, String harmLikely) {
        return chloe.list("My tasks")
                .open("Record decisions", at.family.value())
                .chooseAll("Has suffered significant harm since the last conference?", "No")
                .chooseAll("Likely to suffer significant harm?", harmLikely)
                .answerAll("What has changed since the conference before?", "School goes well.")
                .answerAll("The family’s views", "The mother is proud of it.")
                .answerAll("The child’s own views", "I like school.")
                .chooseAll(SUFFERED, "No")
                .chooseAll(LIKELY, harmLikely)
                .answerAll("Reasons", "Everybody who was there sees it so.");
    }

    private void finish(Tasklist chloe, String picture) {
        chloe.answerAll("What was said of this child?", "The midwife comes every week.")
                .chooseAll("Is there cause for a Section 47 enquiry?", "No")
                .chooseAll("What help does this child get?", "A child in need plan")
                .choose("Was taking a child away from the family spoken of?", "No")
                .choose("Who explains the decision to the family?", "The chair, at the conference");
        assertThat(chloe.inaccessible()).isEmpty();
        chloe.picture(Path.of("target", "pictures", picture)).complete();
    }
}
