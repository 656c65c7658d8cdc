package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.process.DecidedFamily;

/** What the page of a family tells of plans that end without a conference and of transfers. */
@ApplicationTest
class EndsOnPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Test
    void tellsWhatIsProposedAndWhoIsResponsible() {
        DecidedFamily decided = DecidedFamily.withPlan(application).leaving();

        assertThat(section("ends", decided))
                .contains("Amber")
                .contains("Waits for the safeguarding manager; the plan goes on")
                .contains("Last day 30 March 2026")
                .contains("They agree.");
        assertThat(section("transfers", decided))
                .contains("Transfer to Exampleshire County Council")
                .contains("The plan is ours until that authority’s conference has confirmed");
    }

    @Test
    void saysNothingOfThemWhereThereAreNone() {
        DecidedFamily decided = DecidedFamily.withoutPlan(application);

        assertThat(section("ends", decided)).isEmpty();
        assertThat(section("transfers", decided)).isEmpty();
    }

    private String section(String id, DecidedFamily decided) {
        String page = Visitor.signedIn(port, "sade")
                .get("/families/" + decided.family)
                .body();
        return Jsoup.parse(page).select("section:has(#" + id + ")").text();
    }
}
