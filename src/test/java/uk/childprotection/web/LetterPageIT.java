package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.ConferenceFacts;
import uk.childprotection.correspondence.EarlyReviewLetter;
import uk.childprotection.correspondence.LetterContent;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.RebookedLetter;
import uk.childprotection.correspondence.Recipient;

/** A letter's own page leads to its files: the PDF always, the calendar's where it changes one. */
@ApplicationTest
class LetterPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Families families;

    @Autowired
    private Letters letters;

    @Autowired
    private Looks looks;

    private FamilyReference family;

    @BeforeEach
    void openFamily() {
        family = families.open(FamilyBuilder.aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
    }

    @Test
    void leadsToTheCalendarFileOfAMeeting() {
        String page = "/letters/" + written(rebooked());
        Visitor alma = Visitor.signedIn(port, "alma");

        assertThat(Jsoup.parse(alma.get(page).body()).select("nav.files a").eachAttr("href"))
                .containsExactly(page + "/pdf", page + "/calendar");
        var file = alma.get(page + "/calendar");

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"meeting.ics\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body())
                .contains("METHOD:PUBLISH", "DTSTART;TZID=Europe/London:20260401T103000")
                .doesNotContain("Amber", "Hazel", family.value());
        assertThat(looks.of(family, 1)).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo(LookKind.CALENDAR);
            assertThat(look.person()).isEqualTo("alma");
        });
    }

    @Test
    void offersNoCalendarFileOfALetterThatChangesNone() {
        String page = "/letters/" + written(early());
        Visitor alma = Visitor.signedIn(port, "alma");

        assertThat(Jsoup.parse(alma.get(page).body()).select("nav.files a").eachText())
                .containsExactly("This letter as PDF");
        assertThat(alma.get(page + "/calendar").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheCalendarFileFromWhoMayNotReadTheLetter() {
        String file = "/letters/" + written(rebooked()) + "/calendar";

        assertThat(Visitor.signedIn(port, "sean").get(file).statusCode()).isEqualTo(403);
        assertThat(Visitor.nobody(port)
                        .get(file)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("?asked=%2Fletters%2F");
    }

    private UUID written(LetterContent content) {
        var reader = new Recipient(
                "A1",
                "Ms Hazel Sample",
                null,
                "1 Sample Street, Testham",
                null,
                SafeContact.POST,
                null,
                LetterFormat.STANDARD);
        return letters.write(family, LetterOrder.about(UUID.randomUUID(), List.of(LetterOrder.of(reader, content))))
                .letters()
                .get(0);
    }

    private static LetterContent rebooked() {
        return new RebookedLetter(
                Audience.FAMILY,
                List.of("Amber"),
                LocalDate.of(2026, 3, 20),
                new ConferenceFacts(
                        ConferenceKind.INITIAL,
                        LocalDate.of(2026, 4, 1),
                        LocalTime.of(10, 30),
                        "Room 2, Sample House",
                        null,
                        "Chidi Chairperson"),
                List.of(),
                List.of(),
                LocalDate.of(2026, 3, 27),
                null,
                "Sade Sample");
    }

    private static LetterContent early() {
        return new EarlyReviewLetter(
                Audience.FAMILY, true, List.of("Amber"), LocalDate.of(2026, 6, 1), null, List.of(), "Sade Sample");
    }
}
