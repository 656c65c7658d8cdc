package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.process.Desks;
import uk.childprotection.process.StartedEnquiry;

/** A social worker puts a family's file right in Tasklist, and a team manager gives the family to somebody else. */
@ApplicationTest
@BrowserTest
class UpdateFamilyBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Families families;

    @Autowired
    private Desks desks;

    private final String surname = "Testcase" + Long.toString(System.nanoTime(), 36);

    @Test
    void isCorrectedOnePersonAfterTheOther(Browser browser) {
        FamilyReference family = StartedEnquiry.underWay(desks, surname);

        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            sade.startForm("Update a family")
                    .answer("Reference of the family’s case", family.value())
                    .start();

            sade.list("My tasks").open("Choose what to correct", family.value());
            assertThat(sade.inaccessible()).isEmpty();
            sade.choose("What do you want to correct?", "Correct C1, Amber " + surname)
                    .complete();

            sade.open("Enter child’s details", family.value());
            assertThat(sade.answerTo("Child’s first names")).isEqualTo("Amber");
            assertThat(sade.sees("A child who belongs to the household from now on"))
                    .isFalse();
            assertThat(sade.inaccessible()).isEmpty();
            sade.answer("Child’s address", "2 Larch Walk, Testham")
                    .answer("How do you know?", "An invented call.")
                    .choose("Is there anything else to correct in this family’s file?", "Yes")
                    .complete();

            sade.open("Choose what to correct", family.value())
                    .choose("What do you want to correct?", "Add a child")
                    .complete();
            sade.open("Enter child’s details", family.value());
            assertThat(sade.sees("A child who belongs to the household from now on"))
                    .isTrue();
            assertThat(sade.fields("State of these details").count()).isZero();
            sade.choose("Is the child born?", "Yes")
                    .answer("Child’s first names", "Dill")
                    .answer("Child’s surname", surname)
                    .answer("Date of birth", "05/01/2025")
                    .choose("Sex", "Male")
                    .choose("Ethnicity", "Not obtained yet, or unborn")
                    .choose("Does the child need an interpreter?", "No")
                    .choose("Does the child have a disability?", "No")
                    .answer("How do you know?", "An invented call.")
                    .choose("Is there anything else to correct in this family’s file?", "Yes")
                    .complete();

            sade.open("Choose what to correct", family.value())
                    .choose("What do you want to correct?", "Correct A2, Mr Oakley Testcase")
                    .complete();
            sade.open("Enter adult’s details", family.value());
            sade.choose("Has this adult left?", "Is no longer involved")
                    .answer("Since when?", "01/03/2026")
                    .answer("How do you know?", "An invented call.")
                    .choose("Is there anything else to correct in this family’s file?", "No")
                    .complete();
        }

        var file = families.find(family);
        assertThat(file.child(PersonNumber.child(1)).details().address()).isEqualTo("2 Larch Walk, Testham");
        assertThat(file.nameOf(PersonNumber.child(4))).isEqualTo("Dill " + surname);
        assertThat(file.former().adults()).hasSize(1);
    }

    @Test
    void isGivenToAnotherSocialWorker(Browser browser) {
        FamilyReference family = StartedEnquiry.underWay(desks, surname);

        try (Tasklist tara = Tasklist.signIn(browser, port, "tara")) {
            tara.startForm("Change the social worker")
                    .answer("Reference of the family’s case", family.value())
                    .start();
            tara.list("My tasks").open("Choose new social worker", family.value());
            assertThat(tara.inaccessible()).isEmpty();
            tara.choose("Is the social worker to change?", "Yes")
                    .choose("Who takes over?", "Sean Specimen, 0 open tasks")
                    .answer("From which day?", "02/03/2026")
                    .answer("Why does the social worker change?", "Invented leave.")
                    .answer("What has been handed over, and how?", "They met.")
                    .complete();
        }

        assertThat(families.family(family).socialWorker()).isEqualTo("sean");
    }
}
