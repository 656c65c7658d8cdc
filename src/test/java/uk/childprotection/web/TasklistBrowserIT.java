package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Drafts;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.HomeVisits;

/** What the script mends in Tasklist, seen in a browser. */
@ApplicationTest
@BrowserTest
class TasklistBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private HomeVisits visits;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Drafts drafts;

    private FamilyReference family;

    @BeforeEach
    void aVisitIsDue() {
        family = visits.dueFor("sean");
    }

    @Test
    void completesAFormWithARepeatedListAndBritishDates(Browser browser) {
        try (Tasklist sean = Tasklist.signIn(browser, port, "sean")) {
            sean.list("My team's tasks")
                    .open("Note the home visit", family.value())
                    .claim();
            sean.answer("Visited on", "02/03/2026")
                    .answer("What did you see?", "Everyone was at home.")
                    .answer("Who", "Ms Hazel Sample")
                    .choose("Was the visit announced?", "Unannounced")
                    .choose("Is another visit needed?", "No")
                    .complete();

            assertThat(sean.storedForms()).isZero();
        }
        assertThat(chronology.of(family)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedOnTheServerThroughSigningOut(Browser browser) {
        try (Tasklist sean = Tasklist.signIn(browser, port, "sean")) {
            sean.list("My team's tasks")
                    .open("Note the home visit", family.value())
                    .claim()
                    .answer("What did you see?", "The kettle was warm.")
                    .waitFor("Draft saved at");
            sean.answer("Who", "Ms Hazel Sample").signOut();
            assertThat(sean.storedForms()).isZero();
        }
        try (Tasklist again = Tasklist.signIn(browser, port, "sean")) {
            again.list("My tasks").open("Note the home visit", family.value());

            assertThat(again.answerTo("What did you see?")).isEqualTo("The kettle was warm.");
            assertThat(again.answerTo("Who")).isEqualTo("Ms Hazel Sample");
        }
    }

    @Test
    void keepsWhatWasTypedIntoAStartFormUntilItIsStartedOrEmptied(Browser browser) {
        try (Tasklist tara = Tasklist.signIn(browser, port, "tara")) {
            tara.startForm("Record a later strategy discussion")
                    .answer("Reference of the family’s case", family.value())
                    .waitFor("Draft saved at");
            assertThat(tara.storedForms()).isZero();
        }
        try (Tasklist again = Tasklist.signIn(browser, port, "tara")) {
            again.startForm("Record a later strategy discussion").waitFor("is filled in");
            assertThat(again.answerTo("Reference of the family’s case")).isEqualTo(family.value());

            again.page().getByText("Empty the form").click();
            again.page()
                    .waitForCondition(() ->
                            again.answerTo("Reference of the family’s case").isEmpty());
        }
        assertThat(drafts.find(Drafts.ofStart("record-strategy-discussion", "tara")))
                .isEmpty();
    }

    @Test
    void keepsAnAnswerThatIsNotForTheCaseFileInTheDraftToo(Browser browser) {
        try (Tasklist sean = Tasklist.signIn(browser, port, "sean")) {
            sean.list("My team's tasks")
                    .open("Note the home visit", family.value())
                    .claim()
                    .answer("What did you see?", "The kettle was warm.")
                    .choose("Is another visit needed?", "Yes")
                    .waitFor("Draft saved at");
            sean.signOut();
        }
        try (Tasklist again = Tasklist.signIn(browser, port, "sean")) {
            again.list("My tasks").open("Note the home visit", family.value());
            again.page().waitForCondition(() -> again.isChosen("Is another visit needed?", "Yes"));

            assertThat(again.answerTo("What did you see?")).isEqualTo("The kettle was warm.");
        }
    }

    @Test
    void leadsWhoeverSignsInToThePageTheyAskedFor(Browser browser) {
        try (Tasklist sean = Tasklist.signInFrom(browser, port, "sean", "/families/" + family)) {
            sean.page().waitForURL("**/families/" + family);

            assertThat(sean.sees("Where the case stands")).isTrue();
        }
    }

    @Test
    void saysWhoseCaseATaskIsOnItsCard(Browser browser) {
        try (Tasklist sean = Tasklist.signIn(browser, port, "sean")) {
            String card = sean.list("My team's tasks").card("Note the home visit", family.value());

            assertThat(card).contains("Testcase · " + family.value());
        }
    }

    @Test
    void showsTheApplicationsNameAndNeitherBannerNorWaysAroundTheCaseFile(Browser browser) {
        try (Tasklist sean = Tasklist.signIn(browser, port, "sean")) {
            sean.list("My team's tasks").open("Note the home visit", family.value());

            assertThat(sean.page().title()).contains("Child Protection Conference");
            for (String words : List.of("Create task", "Add Comment", "end of life", "Camunda 8")) {
                assertThat(sean.sees(words)).as(words).isFalse();
            }
        }
    }
}
