package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.TestClock;
import uk.childprotection.conference.GoOnReason;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Sittings;
import uk.childprotection.process.Desks;
import uk.childprotection.process.PreparedConference;

/** The opening of a conference when too few have come, and the chair changes their mind. */
@ApplicationTest
@BrowserTest
class ConferenceDayBrowserIT {

    private static final String VIEWS = "How did the child’s views reach the conference, or why did they not?";
    private static final String IF_NOT_QUORATE =
            "If the conference is not quorate or is cut short, what did you decide?";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ObjectMapper json;

    @Test
    void isToldWhyThereIsNoQuorumAndGoesOnForAReason(Browser browser) {
        var conference = new PreparedConference(application);

        try (Tasklist chloe = Tasklist.signIn(browser, port, "chloe")) {
            chloe.list("My tasks").open("Open conference", conference.family.value());
            attendance(chloe);

            assertThat(chloe.refused())
                    .contains("Not quorate: fewer than two agencies")
                    .contains("go on for one of the reasons, or adjourn with interim arrangements and a new date");
            chloe.page().locator(".page-notifications .close:visible").last().click();
            chloe.choose(IF_NOT_QUORATE, "Adjourn to another day")
                    .waitFor("What keeps each child safe until the new date")
                    .choose(IF_NOT_QUORATE, "Go on all the same");
            assertThat(chloe.sees("What keeps each child safe until the new date"))
                    .isFalse();
            chloe.choose("Reason to go on", "Delay would harm the child")
                    .answer("Why that holds here", "The baby may come early.")
                    .complete();
        }

        assertThat(sittings.last(conference.id))
                .hasValueSatisfying(sitting -> assertThat(sitting.goOnReason()).isEqualTo(GoOnReason.DELAY_HARMFUL));
    }

    @Test
    void cutsAConferenceShortAndGoesOnWithWhatWasTyped(Browser browser) {
        var conference = new PreparedConference(application);
        clock.goTo(PreparedConference.TUESDAY, LocalTime.NOON);
        desks.of("chloe")
                .complete(
                        conference.family,
                        "Activity_OpenConference",
                        json.valueToTree(OpeningBuilder.everybodyCame(conference.roll())
                                .cameForPart("A2", "All but the police enquiries")
                                .build()));

        try (Tasklist chloe = Tasklist.signIn(browser, port, "chloe")) {
            chloe.list("My tasks")
                    .open("Record decisions", conference.family.value())
                    .waitFor("start “Cut a conference short”")
                    .answer("Reasons", "Nobody keeps them safe at night.")
                    .list("My tasks")
                    .startForm("Cut a conference short")
                    .answer("Reference of the case", conference.family.value())
                    .answer("Cut short at", "11:20")
                    .answer("Why the conference could not go on", "The fire alarm went off.")
                    .answer("What keeps each child safe until the new date", "They stay with their grandmother.")
                    .answer("New date", "24/03/2026")
                    .answer("New time", "14:00")
                    .answer("New place", "Room 2");
            assertThat(chloe.inaccessible()).isEmpty();
            chloe.start();

            clock.goTo(LocalDate.of(2026, 3, 24), LocalTime.of(14, 0));
            chloe.list("My tasks")
                    .open("Open adjourned conference", conference.family.value())
                    .waitFor("This conference was cut short on Tuesday 17 March 2026 at 11:20.")
                    .complete();
            chloe.list("My tasks").open("Record decisions", conference.family.value());
            assertThat(chloe.answerTo("Reasons")).isEqualTo("Nobody keeps them safe at night.");
        }
    }

    /** The social worker and one other agency are there; the first answer was a slip. */
    private static void attendance(Tasklist chloe) {
        chloe.choose("Present?", 1, "Came").choose("Present?", 1, "Did not come");
        for (int there : List.of(4, 6, 8)) {
            chloe.choose("Present?", there, "Came");
        }
        chloe.choose("Present?", 5, "Came for a part").answer("For which part?", "All but the police enquiries");
        chloe.choose("Present?", 7, "Sent apologies").choose("Present?", 9, "Did not come");
        chloe.choose("Participation", 1, "PN6 Not there, and sent views")
                .choose("Participation", 2, "PN7 Not there, and views not conveyed")
                .choose("Participation", 3, "PN0 Under 4 years old")
                .answer(VIEWS, 1, "She wrote a letter.")
                .answer(VIEWS, 2, "Nobody had asked him.");
    }
}
