package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.TransferredFamily;

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
    void tellsThatAnotherAuthorityIsResponsibleUntilOurConference() {
        TransferredFamily moved = new TransferredFamily(application);

        assertThat(section("standing", "alma", moved.family))
                .contains("Status Transfer in: another authority is responsible")
                .contains("Exampleshire County Council, until our transfer-in conference has been held");
        assertThat(section("transfers", "alma", moved.family))
                .contains("Transfer from Exampleshire County Council")
                .contains("is responsible until our transfer-in conference has been held")
                .contains("(Neglect, since 3 November 2025)")
                .contains("Alma asks for the others this week.");

        moved.decided(true);

        assertThat(section("standing", "alma", moved.family)).doesNotContain("Exampleshire");
        assertThat(section("transfers", "alma", moved.family)).contains("We are responsible since 17 March 2026");
    }

    @Test
    void saysNothingOfThemWhereThereAreNone() {
        DecidedFamily decided = DecidedFamily.withoutPlan(application);

        assertThat(section("ends", decided)).isEmpty();
        assertThat(section("transfers", decided)).isEmpty();
    }

    private String section(String id, DecidedFamily decided) {
        return section(id, "sade", decided.family);
    }

    private String section(String id, String person, FamilyReference family) {
        String page = Visitor.signedIn(port, person).get("/families/" + family).body();
        return Jsoup.parse(page).select("section:has(#" + id + ")").text();
    }
}
