package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.process.HeldConference;
import uk.childprotection.process.RecordDesk;

/** The records of a family's conferences on its page. */
@ApplicationTest
class RecordsOnTheFamilyPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    private HeldConference conference;
    private RecordDesk desk;

    @BeforeEach
    void aConferenceHasDecided() {
        conference = new HeldConference(application);
        desk = new RecordDesk(application, conference);
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.goTo(TestClock.FIRST_DAY);
    }

    @Test
    void saysNothingBeforeARecordIsDrafted() {
        assertThat(section()).isNull();
    }

    @Test
    void tellsThatTheChairHasTheDraft() {
        desk.draft();

        assertThat(section().text())
                .contains("Initial child protection conference of 17 March 2026 Drafted: the chair has it")
                .contains("Version 1 Alma Archive, 18 Mar 2026")
                .contains("With the chair Not settled");
    }

    @Test
    void tellsWhoGetsHowMuchOfIt() {
        desk.send();

        assertThat(section().text())
                .contains("Sent on 19 March 2026. Corrections are in time until 2 April 2026.")
                .contains("Approved by Chloe Casebook, 18 Mar 2026")
                .contains(": A part of it. He was out while the police spoke.")
                .contains(": The page in plain words only");
    }

    @Test
    void keepsACorrectionThatWasNoted() {
        desk.send();
        desk.noteCorrection();

        assertThat(section().text())
                .contains("The quokkas come in the morning.")
                .contains("Noted by Chloe Casebook, 19 Mar 2026")
                .contains("The others heard it as it stands.");
    }

    private Element section() {
        Visitor sade = Visitor.signedIn(port, "sade");
        return Jsoup.parse(sade.get("/families/" + conference.family()).body())
                .selectFirst("section[aria-labelledby=records]");
    }
}
