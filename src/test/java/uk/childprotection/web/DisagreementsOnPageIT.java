package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.process.DecidedFamily;

/** What the page of a family tells of dissents, complaints and family group conferences. */
@ApplicationTest
class DisagreementsOnPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Test
    void tellsWhoDisagreesAndHowItStands() {
        DecidedFamily decided = DecidedFamily.withPlan(application).disputed();

        assertThat(section("disagreements", decided))
                .contains("Dissent of Ms Ivy Example Waits for the safeguarding manager; the decision stands")
                .contains("Why Amber is not safe.")
                .contains("Complaint no. 1 With the chair")
                .contains("The complaint Nobody asked me.");
    }

    @Test
    void saysSoWhenNobodyDoes() {
        DecidedFamily decided = DecidedFamily.withoutPlan(application);

        assertThat(section("disagreements", decided)).contains("Nobody has disagreed with a conference.");
        assertThat(section("group-conferences", decided)).contains("No family group conference has been offered yet.");
    }

    private String section(String id, DecidedFamily decided) {
        String page = Visitor.signedIn(port, "sade")
                .get("/families/" + decided.family)
                .body();
        return Jsoup.parse(page).select("section:has(#" + id + ")").text();
    }
}
