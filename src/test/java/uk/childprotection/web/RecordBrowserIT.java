package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.RecordExtent;
import uk.childprotection.process.HeldConference;

/** The record of a conference in Tasklist: drafted by the minute taker, approved by the chair. */
@ApplicationTest
@BrowserTest
class RecordBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ConferenceRecords records;

    @Test
    void isDraftedByTheMinuteTakerAndApprovedByTheChair(Browser browser) {
        var conference = new HeldConference(application);

        try (Tasklist alma = Tasklist.signIn(browser, port, "alma")) {
            alma.list("My team's tasks")
                    .open("Draft record", conference.family().value())
                    .claim();
            assertThat(alma.sees("It is unfair.")).isTrue();
            alma.answer("Topic", "The nights")
                    .answer("What was said about it", "They wake everybody.")
                    .choose("Was somebody out of the room while this was said?", "No")
                    .answerAll("What puts this child at risk?", "The nights.")
                    .answerAll("What protects this child?", "The grandmother.")
                    .answer("What was talked about, for the page in plain words", "We talked about the nights.");
            alma.picture(Path.of("target", "pictures", "draft-record.png"));
            assertThat(alma.inaccessible()).isEmpty();
            alma.complete();
        }
        try (Tasklist chloe = Tasklist.signIn(browser, port, "chloe")) {
            chloe.list("My tasks").open("Approve record", conference.family().value());
            chloe.choose("Your decision", "Approve it")
                    .waitFor("Who gets how much of the record")
                    .answer("Why not all of it?", "He was out while the police spoke.");
            chloe.picture(Path.of("target", "pictures", "approve-record.png"));
            assertThat(chloe.inaccessible()).isEmpty();
            chloe.complete();
        }

        var approved = records.approved(conference.id()).orElseThrow();
        assertThat(records.copies(approved))
                .filteredOn(copy -> copy.extent() == RecordExtent.PART)
                .singleElement()
                .satisfies(copy -> assertThat(copy.reader().value()).isEqualTo("A2"));
    }
}
