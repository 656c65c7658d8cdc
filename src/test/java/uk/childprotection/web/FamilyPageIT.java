package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Leaving;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Desks;
import uk.childprotection.process.StartedEnquiry;

/** What the page of a family tells. */
@ApplicationTest
class FamilyPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Letters letters;

    private String surname;

    @BeforeEach
    void aNameOfItsOwn() {
        clock.goTo(TestClock.FIRST_DAY);
        surname = "Shown" + Long.toString(System.nanoTime(), 36);
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.goTo(TestClock.FIRST_DAY);
    }

    @Test
    void tellsWhereTheCaseStands() {
        assertThat(section("standing", FamilyInFull.open(application, surname)))
                .contains("Status Child protection plan")
                .contains("Social worker Sade Sample, since 2 March 2026")
                .contains("Team Riverside")
                .contains("Case opened 2 March 2026 by Tara Template")
                .contains("Booked: Tue 17 Mar 2026 at 10:00, Sample House, room 3; chair: Chidi Chairperson")
                .contains("On a plan Amber " + surname + " (Neglect), Basil " + surname + " (Emotional abuse)")
                .contains("First review Wed 17 Jun 2026");
    }

    @Test
    void tellsEachChildsAgeNeedsAndWhoIsResponsible() {
        assertThat(section("children", FamilyInFull.open(application, surname)))
                .contains("Amber " + surname + " 10 years, born on 4 March 2016 C1")
                .contains("Basil " + surname + " 3 months, born on 30 November 2025 C2")
                .contains("Unborn baby " + surname + " Unborn, expected on 1 June 2026 C3")
                .contains("Parental responsibility Ms Hazel " + surname + ", Mr Oakley " + surname);
    }

    @Test
    void tellsWhatReachesAnAdultSafely() {
        Document page = page(FamilyInFull.open(application, surname));

        assertThat(page.select(".safe.care").text())
                .isEqualTo("Safe contact: Never to the address: see the words beside it. Mr Oakley opens the post. "
                        + "Call before noon.");
        assertThat(page.select("section:has(#adults)").text())
                .contains("Language Welsh, interpreter needed", "Letters Large print, 16 point")
                .contains("Basil " + surname
                        + ": Step-parent, parental responsibility not known yet, does not live with the child");
    }

    @Test
    void namesThoseWhoAreNoLongerInvolvedApartFromTheOthers() {
        FamilyReference family = StartedEnquiry.underWay(desks, surname);
        var professional = families.find(family).professional(PersonNumber.professional(2));
        corrections.correctProfessional(
                family,
                professional.number(),
                professional.version(),
                professional.details(),
                professional.children(),
                new Leaving(TestClock.FIRST_DAY, LeavingKind.NO_LONGER_INVOLVED),
                "An invented call.",
                "sade");

        assertThat(section("professionals", family)).doesNotContain("Mr Ash Example");
        assertThat(section("former", family)).contains("Mr Ash Example P2 Is no longer involved, since 2 March 2026");
        assertThat(section("chronology", family))
                .contains("Professional P2 corrected in the file", "Change of the file");
    }

    @Test
    void tellsHowEveryLimitStandsInWordsAndColour() {
        Document page = page(FamilyInFull.open(application, surname));

        assertThat(page.select("section:has(#limits) .tag").eachText())
                .containsExactlyInAnyOrder(
                        "Met late, on Thu 5 Mar 2026",
                        "Passed 10 working days ago",
                        "1 working day left",
                        "Does not apply any more",
                        "10 working days left",
                        "62 working days left");
        assertThat(page.select("section:has(#limits) .tag.met-late + .lateness").text())
                .isEqualTo("Why late: The police could not come sooner.");
        assertThat(page.select("section:has(#limits) .tag.passed + .lateness").text())
                .isEqualTo("Why late: No reason given yet");
        assertThat(page.select("section:has(#limits)").text())
                .contains("1 working day after the referral, Mon 2 Mar 2026", "Working Together");
    }

    @Test
    void showsTheChronologySheetBySheetTheNewestFirst() {
        FamilyReference family = FamilyInFull.open(application, surname);

        assertThat(section("chronology", family))
                .contains("Note 26", "Sheet 1 of 2 Older")
                .doesNotContain("Note 1 ");
        assertThat(Jsoup.parse(sade().get("/families/" + family + "?sheet=2").body())
                        .select("section:has(#chronology)")
                        .text())
                .contains("Note 1 ", "Newer Sheet 2 of 2")
                .doesNotContain("Note 26");
    }

    @Test
    void tellsTheNextStepsAndLeadsWhoeverHasThemToTasklist() {
        FamilyReference family = StartedEnquiry.underWay(desks, surname);

        Document sade = Jsoup.parse(sade().get("/families/" + family).body());
        assertThat(sade.select("section:has(#standing) tbody").text())
                .isEqualTo("Carry out enquiry Sade Sample Mon 23 Mar 2026");
        assertThat(sade.select("section:has(#standing) tbody a").attr("href"))
                .startsWith("/camunda/app/tasklist/default/#/?task=");

        Document alma = Jsoup.parse(
                Visitor.signedIn(port, "alma").get("/families/" + family).body());
        assertThat(alma.select("section:has(#standing) tbody a")).isEmpty();
    }

    @Test
    void tellsWhoMayTakeOnWhatNobodyHas() {
        assertThat(section("standing", StartedEnquiry.reported(desks, surname)))
                .contains("Hold strategy discussion Nobody yet: Team manager of Riverside Mon 2 Mar 2026");
    }

    @Test
    void listsTheLettersAndShowsEachAsItWasWritten() {
        FamilyReference family = StartedEnquiry.notNeeded(desks, surname);
        families.allocate(family, "sade", "teamRiverside", TestClock.FIRST_DAY);

        assertThat(section("letters", family))
                .contains("What we decided about your referral, to Ms Inventa Teacher")
                .containsPattern("Sent by e-mail|Waiting to be posted");
        String page = "/letters/" + letters.ofFamily(family).get(0).id();
        String words = letters.html(letters.ofFamily(family).get(0).id());
        int body = words.indexOf("<p class=\"authority\">");
        assertThat(sade().get(page).body())
                .startsWith(words.substring(0, words.indexOf("<body")))
                .contains("<a href=\"" + page + "/pdf\">This letter as PDF</a></nav>")
                .endsWith(words.substring(body));
        var pdf = sade().get(page + "/pdf");
        assertThat(pdf.body()).startsWith("%PDF-1.");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"letter-" + page.substring(9) + ".pdf\"");
        assertThat(section("letters", family)).contains("PDF");
    }

    @Test
    void showsTheAnswersOfAStartFormInItsOwnWords() {
        FamilyReference family = StartedEnquiry.reported(desks, surname);
        Document page = page(family);

        String entry = page.select("section:has(#chronology) a:contains(Concern reported)")
                .attr("href");
        String answers = Jsoup.parse(sade().get(entry).body()).select("main").text();

        assertThat(answers)
                .contains("Concern reported", "By Sade Sample", "Form start-enquiry")
                .contains("Friday 27 February 2026")
                .contains("An invented report.")
                .contains("Amber", surname)
                .doesNotContain("receivedOn", "2026-02-27");
    }

    @Test
    void saysWhenACaseIsRestricted() {
        FamilyReference family = FamilyInFull.open(application, surname);
        families.restrict(family, true);

        assertThat(page(family).select(".title .tag").text()).isEqualTo("Restricted");
    }

    private String section(String id, FamilyReference family) {
        return page(family).select("section:has(#" + id + ")").text();
    }

    private Document page(FamilyReference family) {
        return Jsoup.parse(sade().get("/families/" + family).body());
    }

    private Visitor sade() {
        return Visitor.signedIn(port, "sade");
    }
}
