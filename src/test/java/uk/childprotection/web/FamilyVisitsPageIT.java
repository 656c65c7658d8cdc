package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;
import uk.childprotection.process.StartedEnquiry;
import uk.childprotection.process.VisitedFamily;

@ApplicationTest
class FamilyVisitsPageIT {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    private VisitedFamily at;

    @BeforeEach
    void theVisitsHaveBegun() {
        at = new VisitedFamily(application);
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.goTo(TestClock.FIRST_DAY);
    }

    @Test
    void tellsBeforeTheFirstVisitByWhenEachChildHasToBeSeen() {
        String visits = visits();

        assertThat(visits).contains("Not yet Not yet Not yet Mon 16 Mar 2026 In time");
        assertThat(visits).contains("No visit has been recorded yet.");
    }

    @Test
    void tellsHowEachChildWasSeenAndByWhenTheNextVisitIsDue() {
        clock.goTo(VISITED);
        at.seen(VISITED);

        String visits = visits();

        assertThat(visits)
                .contains("C1 Tue 10 Mar 2026 Tue 10 Mar 2026 Tue 10 Mar 2026 Tue 24 Mar 2026 In time")
                .contains("C2 Tue 10 Mar 2026 Not yet Tue 10 Mar 2026 Tue 24 Mar 2026 In time")
                .contains("C3 Tue 10 Mar 2026, through the mother Not before the birth Not before the birth");
        assertThat(visits)
                .contains("Tue 10 Mar 2026, 08:30 Sade Sample, unannounced")
                .contains("seen alone, bedroom seen")
                .contains("seen, not alone, bedroom seen")
                .contains("unborn, mother seen")
                .contains("I like the new bunk bed.")
                .contains("Who else was there: Ms Hazel Sample");
        assertThat(page().select("section:has(#limits)").text())
                .contains("A visit to C1 Tue 24 Mar 2026")
                .doesNotContain("Writing up a visit")
                .doesNotContain("A visit to C1 Mon 16 Mar 2026");
    }

    @Test
    void saysWhenAVisitIsLate() {
        clock.goTo(LocalDate.of(2026, 3, 17));

        assertThat(page().select("section:has(#visits) .tag.passed").eachText())
                .containsExactly("Late", "Late", "Late");
    }

    @Test
    void saysThatAChildIsNeverSeenAlone() {
        for (int day = 3; day <= 5; day++) {
            clock.goTo(LocalDate.of(2026, 3, day));
            at.seenNotAlone(LocalDate.of(2026, 3, day));
        }

        assertThat(page().select("section:has(#visits) .tag.passed").eachText())
                .containsExactly("Seen at the last 3 visits, but never alone");
    }

    @Test
    void saysNothingOfVisitsWhereThereWasNeverAPlan() {
        FamilyReference family = StartedEnquiry.underWay(desks, "Unvisited" + Long.toString(System.nanoTime(), 36));

        assertThat(page(family).select("#limits")).isNotEmpty();
        assertThat(page(family).select("#visits")).isEmpty();
    }

    private String visits() {
        return page().select("section:has(#visits)").text();
    }

    private Document page() {
        return page(at.family);
    }

    private Document page(FamilyReference family) {
        return Jsoup.parse(
                Visitor.signedIn(port, "sade").get("/families/" + family).body());
    }
}
