package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.enquiry.Enquiries;

/** What the start form of a Section 47 enquiry can be asked beside the ordinary course. */
@ApplicationTest
@BrowserTest
class EnquiryBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Families families;

    @Autowired
    private Enquiries enquiries;

    private final String surname = "Testcase" + Long.toString(System.nanoTime(), 36);

    @Test
    void isReportedForAFamilyWhoseCaseIsOpenWithoutAskingForItsPeopleAgain(Browser browser) {
        FamilyReference family = families.open(aFamily()
                .inTeam("teamRiverside")
                .startedBy("sade")
                .with(aChild().named("Coral", surname))
                .build());

        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            sade.startForm("Section 47 enquiry")
                    .choose("Is the family’s case open here already?", "Yes")
                    .answer("Reference of the family’s case", family.value())
                    .choose("Is a child in immediate danger?", "No");
            referral(sade);
            assertThat(sade.fields("Child’s surname").count()).isZero();
            sade.start();
        }

        assertThat(families.find(family).referrals()).hasSize(2);
        assertThat(enquiries.running(family)).isPresent();
    }

    @Test
    void letsAnAdultBeSomethingElseToEachChild(Browser browser) {
        String reference;
        try (Tasklist tara = Tasklist.signIn(browser, port, "tara")) {
            tara.startForm("Section 47 enquiry")
                    .choose("Is the family’s case open here already?", "No")
                    .choose("Is a child in immediate danger?", "No");
            referral(tara);
            child(tara, 1, "Amber");
            child(tara.addRow("Children"), 2, "Basil");
            tara.answer("Adult’s name", "Mr Oakley " + surname)
                    .choose("What reaches this adult safely?", "Not known yet: ask before anything is sent")
                    .choose("Does this adult need an interpreter?", "No")
                    .choose("In which form can this adult read letters?", "Standard print");
            relation(tara, 1, "C1", "Father");
            relation(tara.addRow("What this adult is to the children"), 2, "C2", "Step-parent");
            tara.choose("Is the case to be restricted?", "No").start();
            reference = tara.list("My team's tasks").referenceOf(surname);
        }

        var file = families.find(FamilyReference.parse(reference));
        assertThat(file.relationsOf(PersonNumber.adult(1)))
                .extracting(relation -> relation.child() + " " + relation.kind())
                .containsExactly("C1 " + RelationKind.FATHER, "C2 " + RelationKind.STEP_PARENT);
    }

    private static void referral(Tasklist desk) {
        desk.answer("Referral received on", "27/02/2026")
                .choose("Who referred", "School")
                .choose("Primary need", "Abuse or neglect")
                .answer("What was reported", "An invented report.")
                .answer("Referrer’s name", "Ms Inventa Teacher")
                .answer("Referrer’s e-mail", "teacher@school.example");
    }

    private void child(Tasklist desk, int row, String firstNames) {
        desk.choose("Is the child born?", row, "Yes")
                .answer("Child’s first names", row, firstNames)
                .answer("Child’s surname", row, surname)
                .answer("Date of birth", row, "04/03/2016")
                .choose("Sex", row, "Female")
                .choose("Ethnicity", row, "Not obtained yet, or unborn")
                .choose("Does the child need an interpreter?", row, "No")
                .choose("Does the child have a disability?", row, "No");
    }

    private static void relation(Tasklist desk, int row, String child, String kind) {
        desk.answer("To which children?", row, child)
                .choose("Relation to the child", row, kind)
                .choose("Parental responsibility", row, "No")
                .choose("Lives with the child?", row, "Yes");
    }
}
