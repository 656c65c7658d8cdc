package uk.childprotection.process;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.TestClock;

/**
 * Good answers to the forms of a Section 47 enquiry, as Tasklist sends them, about invented people: the children of Ms Hazel Sample,
 * the first two with Mr Oakley Testcase, who lives elsewhere, the third not born yet.
 */
public final class EnquiryAnswers {

    public static final LocalDate MONDAY = TestClock.FIRST_DAY;
    public static final LocalDate FRIDAY_BEFORE = MONDAY.minusDays(3);

    private EnquiryAnswers() {}

    /** @param surname makes the children this test's own, for a child has one open case */
    public static Answers concern(String surname) {
        return referral()
                .with("caseOpen", "no")
                .with("children", List.of())
                .withRow("children", child("Amber", surname, "2016-03-04"))
                .withRow("children", child("Basil", surname, "2020-11-30"))
                .withRow("children", unborn(surname + "-Sample", "2026-06-01"))
                .with("adults", List.of())
                .withRow("adults", mother())
                .withRow("adults", father())
                .with("professionals", List.of())
                .withRow("professionals", professional("HEALTH_VISITOR", "Ms Ivy Example", ""))
                .withRow("professionals", professional("SCHOOL", "Mr Ash Example", "C1"))
                .with("team", "")
                .with("restricted", "no");
    }

    /** A concern about a family whose case is open. */
    public static Answers concernAbout(String reference) {
        return referral().with("caseOpen", "yes").with("reference", reference);
    }

    private static Answers referral() {
        return Answers.none()
                .with("immediateDanger", "no")
                .with("receivedOn", FRIDAY_BEFORE)
                .with("source", "2A")
                .with("primaryNeed", "N1")
                .with("reported", "An invented report.")
                .with("referrer", "Ms Inventa Teacher")
                .with("referrerAddress", "1 School Lane, Testham")
                .with("referrerEmail", "teacher@school.example")
                .with("referrerTelephone", "");
    }

    public static Answers child(String firstNames, String surname, String dateOfBirth) {
        return household(surname)
                .with("born", "yes")
                .with("firstNames", firstNames)
                .with("dateOfBirth", dateOfBirth)
                .with("sex", "F")
                .with("nhsNumber", "");
    }

    static Answers unborn(String surname, String expectedOn) {
        return household(surname).with("born", "no").with("expectedOn", expectedOn);
    }

    private static Answers household(String surname) {
        return Answers.none()
                .with("surname", surname)
                .with("ethnicity", "NOBT")
                .with("firstLanguage", "English")
                .with("interpreterNeeded", "no")
                .with("disabled", "no")
                .with("communicationNeeds", "")
                .with("address", "1 Sample Street, Testham")
                .with("schoolOrNursery", "")
                .with("gp", "")
                .with("localAuthorityId", "");
    }

    private static Answers mother() {
        return adult("Ms Hazel Sample").withRow("relations", relation("", "MOTHER", "YES", "yes"));
    }

    private static Answers father() {
        return adult("Mr Oakley Testcase")
                .withRow("relations", relation("C1, C2", "FATHER", "YES", "no"))
                .withRow("relations", relation("C3", "NOT_RELATED", "NO", "no"));
    }

    static Answers adult(String name) {
        return Answers.none()
                .with("name", name)
                .with("dateOfBirth", null)
                .with("relations", List.of())
                .with("address", "1 Sample Street, Testham")
                .with("email", "")
                .with("telephone", "01632 960001")
                .with("safeContact", "POST")
                .with("safeContactWords", "")
                .with("language", "")
                .with("interpreterNeeded", "no")
                .with("format", "STANDARD")
                .with("formatWords", "");
    }

    static Answers relation(String children, String kind, String parentalResponsibility, String livesWithChild) {
        return Answers.none()
                .with("children", children)
                .with("kind", kind)
                .with("parentalResponsibility", parentalResponsibility)
                .with("livesWithChild", livesWithChild);
    }

    public static Answers professional(String agency, String name, String children) {
        return Answers.none()
                .with("agency", agency)
                .with("organisation", "")
                .with("name", name)
                .with("role", "")
                .with("children", children)
                .with("address", "1 Example Street, Testham")
                .with("email", "professional@agency.example")
                .with("telephone", "");
    }

    public static Answers emergencyStep() {
        return Answers.none()
                .with("step", "POLICE_PROTECTION")
                .with("takenOn", FRIDAY_BEFORE)
                .with("takenAt", "16:30")
                .with("children", List.of("C1", "C2"))
                .with("whereChildrenAre", "With an invented carer.")
                .with("reasons", "Invented reasons.");
    }

    public static Answers enquiryDecided() {
        return strategyDiscussion()
                .with("heldOn", MONDAY)
                .with("decision", "JOINT")
                .with("interimSafety", "Invented interim safety.")
                .with("tellFamily", "yes")
                .with("tellAgencies", "yes")
                .with("referrerTold", "NOT_TOLD")
                .with("referrerNotToldWhy", "An agency that has its letter.");
    }

    public static Answers noEnquiryDecided() {
        return strategyDiscussion()
                .with("heldOn", MONDAY)
                .with("decision", "NO_ENQUIRY")
                .with("instead", "EARLY_HELP")
                .with("insteadWords", "Invented early help.")
                .with("referrerTold", "BY_LETTER");
    }

    public static Answers laterDiscussion(String reference) {
        return strategyDiscussion()
                .with("reference", reference)
                .with("heldOn", MONDAY)
                .with("decision", "SINGLE_AGENCY")
                .with("interimSafety", "Invented interim safety.");
    }

    private static Answers strategyDiscussion() {
        return Answers.none()
                .with("manner", "VIDEO")
                .with("socialCare", there("Tara Template, team manager"))
                .with("police", there("DC Rowan Example"))
                .with("health", there("Ms Ivy Example, health visitor"))
                .with("others", List.of())
                .with("reasons", "Invented reasons.");
    }

    private static Answers there(String who) {
        return Answers.none().with("tookPart", "yes").with("who", who);
    }

    public static Answers notThere(String whyNot) {
        return Answers.none().with("tookPart", "no").with("whyNot", whyNot);
    }

    public static Answers allocation() {
        return Answers.none().with("socialWorker", "sade");
    }

    public static Answers findings() {
        return Answers.none()
                .with("children", List.of(seen("C1"), seen("C2"), notSeen("C3")))
                .with("adults", List.of(spokenTo("A1"), spokenTo("A2")))
                .with("agencies", List.of(informed("P1"), informed("P2")))
                .with("others", List.of())
                .with("workingWell", "Invented strengths.")
                .with("worrying", "Invented worries.");
    }

    private static Answers seen(String number) {
        return Answers.none()
                .with("number", number)
                .with("seen", "yes")
                .with("seenOn", MONDAY)
                .with("alone", "yes")
                .with("views", "Invented views.");
    }

    private static Answers notSeen(String number) {
        return Answers.none()
                .with("number", number)
                .with("seen", "no")
                .with("notSeenWhy", "Not born yet.")
                .with("views", "The mother is well.");
    }

    private static Answers spokenTo(String number) {
        return Answers.none()
                .with("number", number)
                .with("spokenTo", "yes")
                .with("spokenOn", MONDAY)
                .with("views", "Invented views.");
    }

    private static Answers informed(String number) {
        return Answers.none()
                .with("number", number)
                .with("informed", "yes")
                .with("informedOn", MONDAY)
                .with("information", "Invented information.");
    }

    /** A conference follows. */
    public static Answers continuingRisk() {
        return outcome("CONTINUING_RISK").with("interimSafetyPlan", "Invented interim safety plan.");
    }

    /** Harm was found for the first child, but no conference follows. */
    public static Answers noContinuingRisk() {
        return outcome("SUBSTANTIATED_NO_CONTINUING_RISK").with("next", "CHILD_IN_NEED");
    }

    private static Answers outcome(String ofFirstChild) {
        return Answers.none()
                .with(
                        "children",
                        List.of(
                                outcome("C1", ofFirstChild),
                                outcome("C2", "NOT_SUBSTANTIATED"),
                                outcome("C3", "NOT_SUBSTANTIATED")))
                .with("nextWords", "Invented words on what happens next.")
                .with("adults", List.of(told("A1"), told("A2")));
    }

    private static Answers outcome(String number, String finding) {
        return Answers.none()
                .with("number", number)
                .with("finding", finding)
                .with("reasons", "Invented reasons about " + number + ".")
                .with("toFamily", "Invented words about " + number + ".");
    }

    private static Answers told(String number) {
        return Answers.none().with("number", number).with("told", "yes");
    }

    public static Answers approval() {
        return Answers.none().with("decision", "APPROVE");
    }

    public static Answers approvalAdvised() {
        return approval()
                .with("chair", "chidi")
                .with("chairConsultedOn", MONDAY)
                .with("chairAdvice", "Invented advice.");
    }

    public static Answers returned() {
        return Answers.none().with("decision", "RETURN").with("returnReason", "Invented reason for the return.");
    }

    public static Answers lateness() {
        return Answers.none().with("reason", "Invented reason for the lateness.");
    }
}
