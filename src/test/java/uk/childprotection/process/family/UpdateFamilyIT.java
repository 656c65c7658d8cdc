package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Entry;
import uk.childprotection.casefile.EntryHeading;
import uk.childprotection.casefile.EntryKind;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.Answers;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EnquiryAnswers;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.StartedEnquiry;
import uk.childprotection.process.desk.FormDrafts;
import uk.childprotection.process.engine.SignedIn;

/** Somebody who works with a family corrects its file: what follows, what the chronology keeps, and what is refused. */
@ApplicationTest
class UpdateFamilyIT {

    private static final String CHOOSE = "Activity_ChooseCorrection";
    private static final String CHILD = "Activity_EnterChild";
    private static final String ADULT = "Activity_EnterAdult";
    private static final String PROFESSIONAL = "Activity_EnterProfessional";

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Letters letters;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private SignedIn signedIn;

    private String surname;
    private FamilyReference family;

    @BeforeEach
    void anEnquiryIsUnderWay() {
        surname = "Correct" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        family = StartedEnquiry.underWay(desks, surname);
    }

    @Test
    void showsTheFileAndAsksWhomToCorrect() {
        begin("sade");

        var shown = desks.of("sade").read(desks.task(family, CHOOSE));

        assertThat(shown.path("childTable")).hasSize(3);
        assertThat(shown.at("/childTable/0/address").asText()).isEqualTo("1 Sample Street, Testham");
        assertThat(shown.at("/adultTable/1/reach").asText()).contains("By post to the address", "01632 960001");
        assertThat(shown.at("/professionalTable/1/children").asText()).isEqualTo("Amber " + surname);
        assertThat(values(shown.path("choices")))
                .containsExactly(
                        "C1", "C2", "C3", "A1", "A2", "P1", "P2", "newChild", "newAdult", "newProfessional", "nobody");
    }

    @Test
    void theChronologyKeepsWhatStoodThereBeforeAndWhatStandsThereNow() {
        begin("sade");
        choose("sade", "A2");

        enter(
                "sade",
                ADULT,
                "enter-adult",
                form -> form.answer("email", "oakley@mail.example")
                        .answer("telephone", "01632 960099")
                        .answer("safeContact", "EMAIL")
                        .answer("children.C1.parentalResponsibility", "NO"));

        var adult = families.find(family).adult(PersonNumber.adult(2));
        assertThat(adult.details().contact().email()).isEqualTo("oakley@mail.example");
        var entry = newestChange();
        assertThat(entry.title()).isEqualTo("Adult A2 corrected in the file");
        assertThat(entry.recordedBy()).isEqualTo("sade");
        assertThat(entry.answers())
                .contains("\"name\":\"E-mail\",\"before\":null,\"after\":\"oakley@mail.example\"")
                .contains("\"name\":\"Telephone\",\"before\":\"01632 960001\",\"after\":\"01632 960099\"")
                .contains("parental responsibility: Yes")
                .contains("parental responsibility: No")
                .contains("An invented call.")
                .doesNotContain("\"name\":\"Address\"");
        assertThat(desks.hasTask(family, CHOOSE)).isFalse();
    }

    @Test
    void letterStillToBeWrittenGoesToTheNewAddressAndOneThatIsWrittenKeepsItsOwn() {
        var before = Recipient.adult(families.find(family).adult(PersonNumber.adult(1)));
        begin("tara");
        choose("tara", "A1");

        enter("tara", ADULT, "enter-adult", form -> form.answer("address", "9 New Street, Testham"));

        desks.of("sade").complete(family, "Activity_CarryOutEnquiry", EnquiryAnswers.findings());
        desks.of("sade").complete(family, "Activity_RecordOutcome", EnquiryAnswers.noContinuingRisk());
        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approvalAdvised());
        desks.runJobs(family);
        assertThat(before.postalAddress()).isEqualTo("1 Sample Street, Testham");
        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.ENQUIRY_OUTCOME_FAMILY)
                .filteredOn(letter -> letter.to().id().equals("A1"))
                .extracting(letter -> letter.to().postalAddress())
                .containsExactly("9 New Street, Testham");

        begin("tara");
        choose("tara", "A1");
        enter("tara", ADULT, "enter-adult", form -> form.answer("address", "10 Newer Street, Testham"));
        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.ENQUIRY_OUTCOME_FAMILY)
                .filteredOn(letter -> letter.to().id().equals("A1"))
                .extracting(letter -> letter.to().postalAddress())
                .containsExactly("9 New Street, Testham");
    }

    @Test
    void anOpenTaskShowsTheNewNameByItself() {
        begin("sade");
        choose("sade", "C1");

        enter("sade", CHILD, "enter-child", form -> form.answer("firstNames", "Amberley"));

        var shown = desks.of("sade").read(desks.task(family, "Activity_CarryOutEnquiry"));
        assertThat(shown.toString()).contains("Amberley " + surname);
    }

    @Test
    void severalPeopleAreCorrectedOneAfterTheOther() {
        begin("sade");
        choose("sade", "C1");
        enter(
                "sade",
                CHILD,
                "enter-child",
                form -> form.answer("gp", "Dr Fern Example").answer("more", "yes"));
        choose("sade", "P2");
        enter(
                "sade",
                PROFESSIONAL,
                "enter-professional",
                form -> form.answer("role", "Class teacher")
                        .answer("children", List.of("C1", "C2"))
                        .answer("more", "yes"));
        choose("sade", "nobody");

        var file = families.find(family);
        assertThat(file.child(PersonNumber.child(1)).details().gp()).isEqualTo("Dr Fern Example");
        assertThat(file.professional(PersonNumber.professional(2)).children().value())
                .isEqualTo("C1 C2");
        assertThat(desks.hasTask(family, CHOOSE)).isFalse();
    }

    @Test
    void aCorrectionThatChangesNothingLeavesNoChange() {
        begin("sade");
        choose("sade", "C1");

        enter("sade", CHILD, "enter-child", form -> form);

        assertThat(changes()).isEmpty();
    }

    @Test
    void aNewChildIsPointedOutToTheSocialWorker() {
        begin("alma");
        choose("alma", "newChild");
        assertThat(desks.of("alma")
                        .read(desks.task(family, CHILD))
                        .path("version")
                        .isMissingNode())
                .isTrue();

        enter(
                "alma",
                CHILD,
                "enter-child",
                form -> newChild(form, "Dill")
                        .answer("adults.A1.kind", "MOTHER")
                        .answer("adults.A1.livesWithChild", "yes"));
        desks.runJobs(family);

        var file = families.find(family);
        var added = PersonNumber.child(4);
        assertThat(file.nameOf(added)).isEqualTo("Dill " + surname);
        assertThat(file.relation(PersonNumber.adult(1), added).orElseThrow().hasParentalResponsibility())
                .isTrue();
        assertThat(file.relation(PersonNumber.adult(2), added)).isEmpty();
        assertThat(newestChange().title()).isEqualTo("Child C4 added to the file");
        var notice = notices().get(0);
        assertThat(notice.to().id()).isEqualTo("user:sade");
        assertThat(letters.html(notice.id()))
                .contains("C4", "only through a Section 47 enquiry")
                .doesNotContain("Dill");
    }

    @Test
    void whoeverAddsAChildIsNotWrittenToAboutIt() {
        begin("sade");
        choose("sade", "newChild");

        enter("sade", CHILD, "enter-child", form -> newChild(form, "Dill"));
        desks.runJobs(family);

        assertThat(notices()).isEmpty();
    }

    @Test
    void addsAdultsAndProfessionals() {
        begin("sade");
        choose("sade", "newAdult");
        enter(
                "sade",
                ADULT,
                "enter-adult",
                form -> form.answer("name", "Mr Reed Sample")
                        .answer("safeContact", "NOT_KNOWN")
                        .answer("interpreterNeeded", "no")
                        .answer("format", "STANDARD")
                        .answer("children.C2.kind", "GRANDPARENT")
                        .answer("children.C2.livesWithChild", "no")
                        .answer("more", "yes"));
        choose("sade", "newProfessional");
        enter(
                "sade",
                PROFESSIONAL,
                "enter-professional",
                form -> form.answer("agency", "GP").answer("name", "Dr Fern Example"));

        var file = families.find(family);
        assertThat(file.relation(PersonNumber.adult(3), PersonNumber.child(2))
                        .orElseThrow()
                        .kind())
                .isEqualTo(RelationKind.GRANDPARENT);
        assertThat(file.nameOf(PersonNumber.professional(3))).isEqualTo("Dr Fern Example");
    }

    @Test
    void whoeverIsNoLongerInvolvedStandsInNoListAndKeepsTheNumber() {
        begin("sade");
        choose("sade", "P2");
        enter(
                "sade",
                PROFESSIONAL,
                "enter-professional",
                form -> form.answer("leftOn", "2026-03-01").answer("more", "yes"));
        choose("sade", "newProfessional");
        enter(
                "sade",
                PROFESSIONAL,
                "enter-professional",
                form -> form.answer("agency", "SCHOOL").answer("name", "Ms Aspen Example"));

        var file = families.find(family);
        assertThat(file.professionals())
                .extracting(professional -> professional.number().value())
                .containsExactly("P1", "P3");
        assertThat(file.nameOf(PersonNumber.professional(2))).isEqualTo("Mr Ash Example");
        assertThat(file.former().professionals()).hasSize(1);
        var shown = desks.of("sade").read(desks.task(family, "Activity_CarryOutEnquiry"));
        assertThat(shown.toString()).doesNotContain("Mr Ash Example").contains("Ms Aspen Example");
    }

    @Test
    void whoeverComesBackIsThereAgain() {
        begin("sade");
        choose("sade", "P2");
        enter(
                "sade",
                PROFESSIONAL,
                "enter-professional",
                form -> form.answer("leftOn", "2026-03-01").answer("more", "yes"));
        choose("sade", "P2");
        enter("sade", PROFESSIONAL, "enter-professional", form -> form.answer("leftOn", null));

        assertThat(families.find(family).professionals()).hasSize(2);
    }

    @Test
    void anAdultWhoLeftTheHouseholdIsStillOfTheFamily() {
        begin("sade");
        choose("sade", "A1");

        enter(
                "sade",
                ADULT,
                "enter-adult",
                form -> form.answer("leftAs", "LEFT_HOUSEHOLD")
                        .answer("leftOn", "2026-03-01")
                        .answer("address", "5 Elm Street, Testham")
                        .answerAll("children", "livesWithChild", "no"));

        var file = families.find(family);
        assertThat(file.adults()).hasSize(2);
        assertThat(file.adult(PersonNumber.adult(1)).left().how()).isEqualTo(LeavingKind.LEFT_HOUSEHOLD);
        assertThat(newestChange().answers()).contains("Has left the household, since 1 March 2026");
    }

    @Test
    void theSecondOfTwoWhoCorrectOnePersonIsTold() {
        begin("sade");
        choose("sade", "C1");
        var atSades = open(desks.task(family, CHILD), "sade", "enter-child");
        var sadesTask = desks.task(family, CHILD);
        begin("tara");
        desks.of("tara").complete(desks.task(family, CHOOSE), chosen("A1"));
        enter("tara", ADULT, "enter-adult", form -> form.answer("children.C1.livesWithChild", "no"));

        var refusal = catchThrowable(() -> desks.of("sade")
                .complete(
                        sadesTask,
                        filled(atSades).answer("address", "2 Larch Walk").json()));

        says(refusal, "Somebody else has changed these details since you opened the form");
        assertThat(families.find(family).child(PersonNumber.child(1)).details().address())
                .isEqualTo("1 Sample Street, Testham");
        desks.of("sade")
                .complete(
                        sadesTask,
                        filled(open(sadesTask, "sade", "enter-child"))
                                .answer("address", "2 Larch Walk")
                                .json());
        assertThat(families.find(family).child(PersonNumber.child(1)).details().address())
                .isEqualTo("2 Larch Walk");
    }

    @Test
    void aDraftThatSomebodyElseHasOvertakenIsNotLaidOverTheirChange() {
        begin("sade");
        desks.of("sade").complete(desks.task(family, CHOOSE), chosen("C1"));
        var task = desks.task(family, CHILD);
        var typed = open(task, "sade", "enter-child").answer("address", "2 Larch Walk");
        desks.of("sade").as(() -> {
            drafts.save(signedIn.required(), task.getId(), "{\"form\":" + typed.json() + "}");
            return null;
        });
        assertThat(desks.of("sade").read(task).path("address").asText()).isEqualTo("2 Larch Walk");
        begin("tara");
        desks.of("tara").complete(desks.task(family, CHOOSE), chosen("C1"));
        var taras = theirs(CHILD, "tara");
        desks.of("tara")
                .complete(
                        taras,
                        filled(open(taras, "tara", "enter-child"))
                                .answer("address", "3 Birch Road")
                                .json());

        var shown = desks.of("sade").read(task);

        assertThat(shown.path("address").asText()).isEqualTo("3 Birch Road");
        assertThat(shown.path("notice").asText()).contains("Somebody else has changed these details");
    }

    @Test
    void eightChildrenWithLongNamesStandInOneForm() {
        begin("sade");
        for (int child = 4; child <= 8; child++) {
            choose("sade", "newChild");
            String name = "Maximiliana-Theodora Wilhelmina the " + "x".repeat(40) + child;
            enter("sade", CHILD, "enter-child", form -> newChild(form, name).answer("more", "yes"));
        }
        choose("sade", "A1");

        enter(
                "sade",
                ADULT,
                "enter-adult",
                form -> form.answer("children.C8.kind", "MOTHER").answer("children.C8.livesWithChild", "yes"));

        assertThat(families.find(family).children()).extracting(Child::number).hasSize(8);
        assertThat(families.find(family).relationsTo(PersonNumber.child(8))).hasSize(1);
    }

    static Stream<Arguments> badChildren() {
        return Stream.of(
                bad("no surname", form -> form.answer("surname", " "), "“Child’s surname” needs an answer."),
                bad(
                        "a birth to come",
                        form -> form.answer("dateOfBirth", "2026-03-03"),
                        "“Date of birth” lies in the future"),
                bad("a grown-up", form -> form.answer("dateOfBirth", "2008-03-02"), "makes this person 18 or older"),
                bad(
                        "an NHS number with a wrong digit",
                        form -> form.answer("nhsNumber", "943 476 5918"),
                        "“NHS number”: The NHS number’s check digit does not fit"),
                bad(
                        "a brother’s name and birthday",
                        form -> form.answer("firstNames", "Basil").answer("dateOfBirth", "2020-11-30"),
                        "This child is in the case"),
                bad(
                        "a birth taken back",
                        form -> form.answer("born", "no").answer("expectedOn", "2026-06-01"),
                        "Child C1 is born: a date of birth is corrected, not taken away."),
                bad(
                        "a mother without a relation",
                        form -> form.answer("adults.A1.kind", null),
                        "A1: “Relation to the child” needs an answer."),
                bad(
                        "an adult of whom nobody says where they live",
                        form -> form.answer("adults.A1.livesWithChild", null),
                        "A1: “Lives with the child?” needs an answer."),
                bad("no day of leaving", form -> form.answer("leftAs", "DIED"), "“Since when?” needs an answer."),
                bad(
                        "a day of leaving to come",
                        form -> form.answer("leftAs", "LEFT_HOUSEHOLD").answer("leftOn", "2026-03-03"),
                        "“Since when” lies in the future"),
                bad("no source", form -> form.answer("source", ""), "“How do you know?” needs an answer."),
                bad(
                        "no word on what else",
                        form -> form.answer("more", null),
                        "“Is there anything else to correct in this family’s file?” needs an answer."),
                spoilt(
                        "an adult left out of the list",
                        sent -> ((ArrayNode) sent.path("adults")).remove(1),
                        "is not the list that is in the case file now"),
                spoilt("no version", sent -> sent.remove("version"), "Somebody else has changed these details"),
                spoilt("another version", sent -> sent.put("version", "77"), "Somebody else has changed these details"),
                spoilt(
                        "a question nobody asked",
                        sent -> sent.put("shoeSize", 43),
                        "The form does not ask for “shoeSize”."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badChildren")
    void refusesAChildWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        begin("sade");
        choose("sade", "C1");

        refuses(CHILD, "enter-child", spoil, sentence);
    }

    static Stream<Arguments> badAdults() {
        return Stream.of(
                bad("no name", form -> form.answer("name", ""), "“Adult’s name” needs an answer."),
                bad(
                        "an e-mail address that is none",
                        form -> form.answer("email", "oakley"),
                        "“E-mail” must be one address like name@example.org."),
                bad(
                        "a safe way that leads nowhere",
                        form -> form.answer("safeContact", "EMAIL"),
                        "The safe way to reach this adult needs an answer to “E-mail”."),
                bad(
                        "a birthday to come",
                        form -> form.answer("dateOfBirth", "2026-03-03"),
                        "lies in the future or more than 120 years ago"),
                bad(
                        "a birthday of last month",
                        form -> form.answer("dateOfBirth", "2026-02-02"),
                        "“Adult’s date of birth” is less than 10 years ago"),
                bad(
                        "an interpreter for no language",
                        form -> form.answer("interpreterNeeded", "yes"),
                        "give the “Adult’s language” too"),
                bad(
                        "somebody who has left and lives there",
                        form -> form.answer("leftAs", "LEFT_HOUSEHOLD")
                                .answer("leftOn", "2026-03-01")
                                .answerAll("children", "livesWithChild", "yes"),
                        "This adult has left and lives with every child all the same"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAdults")
    void refusesAnAdultWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        begin("sade");
        choose("sade", "A2");

        refuses(ADULT, "enter-adult", spoil, sentence);
    }

    static Stream<Arguments> badProfessionals() {
        return Stream.of(
                bad("no agency", form -> form.answer("agency", null), "“Agency” needs an answer."),
                bad(
                        "a child who is not there",
                        form -> form.answer("children", List.of("C9")),
                        "“Which children do they know?” has an answer that is not offered."),
                bad(
                        "a telephone number that is none",
                        form -> form.answer("telephone", "ask the school"),
                        "“Telephone” must be one number"),
                bad("an end to come", form -> form.answer("leftOn", "2026-04-01"), "“Since when” lies in the future"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badProfessionals")
    void refusesAProfessionalWith(String what, Function<FilledForm, ObjectNode> spoil, String sentence) {
        begin("sade");
        choose("sade", "P2");

        refuses(PROFESSIONAL, "enter-professional", spoil, sentence);
    }

    @Test
    void refusesTheBirthOfAnUnbornChildHere() {
        begin("sade");
        choose("sade", "C3");

        refuses(
                CHILD,
                "enter-child",
                form -> form.answer("born", "yes")
                        .answer("firstNames", "Clover")
                        .answer("dateOfBirth", "2026-03-01")
                        .answer("sex", "F")
                        .json(),
                "Child C3 is not born in the file: record the birth with “Record a birth”.");
    }

    @Test
    void refusesAChildWhoHasAnOpenCaseElsewhere() {
        var elsewhere = "Else" + surname;
        var other = StartedEnquiry.reported(desks, elsewhere);
        begin("sade");
        choose("sade", "newChild");

        refuses(
                CHILD,
                "enter-child",
                form -> newChild(form, "Amber")
                        .answer("surname", elsewhere)
                        .answer("dateOfBirth", "2016-03-04")
                        .answer("source", "Asked.")
                        .answer("more", "no")
                        .json(),
                "This child has an open case already: %s.".formatted(other));
    }

    @Test
    void refusesToLetTheLastChildGo() {
        for (String child : List.of("C1", "C2")) {
            begin("sade");
            choose("sade", child);
            enter(
                    "sade",
                    CHILD,
                    "enter-child",
                    form -> form.answer("leftAs", "NO_LONGER_INVOLVED").answer("leftOn", "2026-03-01"));
        }
        begin("sade");
        choose("sade", "C3");

        refuses(
                CHILD,
                "enter-child",
                form -> form.answer("leftAs", "DIED")
                        .answer("leftOn", "2026-03-01")
                        .json(),
                "A case needs at least one child: close the case %s instead.".formatted(family));
    }

    @Test
    void refusesSomebodyWhoDoesNotSeeTheFamilyAClosedCaseAndOneThatIsNone() {
        says(catchThrowable(() -> begin("sean")), "You have no access to the case");
        says(
                catchThrowable(() ->
                        desks.of("sade").start("update-family", Answers.none().with("reference", "CP-2026"))),
                "“Reference of the family’s case”: A family reference looks like CP-2026-00042");
        families.close(family, ClosureReason.OTHER, TestClock.FIRST_DAY);
        says(catchThrowable(() -> begin("sade")), "The case %s is closed.".formatted(family));
    }

    private void begin(String person) {
        desks.of(person).start("update-family", Answers.none().with("reference", family.value()));
    }

    private void choose(String person, String whom) {
        desks.of(person).complete(theirs(CHOOSE, person), chosen(whom));
    }

    private static Answers chosen(String whom) {
        return Answers.none().with("whom", whom);
    }

    private void enter(String person, String activity, String form, UnaryOperator<FilledForm> fill) {
        Task task = theirs(activity, person);
        desks.of(person)
                .complete(task, fill.apply(filled(open(task, person, form))).json());
    }

    private FilledForm open(Task task, String person, String form) {
        return FilledForm.of(form, desks.of(person).read(task));
    }

    private static FilledForm filled(FilledForm form) {
        return form.answer("source", "An invented call.").answer("more", "no");
    }

    private FilledForm newChild(FilledForm form, String firstNames) {
        return form.answer("born", "yes")
                .answer("firstNames", firstNames)
                .answer("surname", surname)
                .answer("dateOfBirth", "2025-01-05")
                .answer("sex", "M")
                .answer("ethnicity", "NOBT")
                .answer("interpreterNeeded", "no")
                .answer("disabled", "no");
    }

    private void refuses(String activity, String form, Function<FilledForm, ObjectNode> spoil, String sentence) {
        Task task = desks.task(family, activity);
        ObjectNode answers = spoil.apply(filled(open(task, "sade", form)));

        says(catchThrowable(() -> desks.of("sade").complete(task, answers)), sentence);
        assertThat(desks.hasTask(family, activity)).isTrue();
    }

    private static void says(Throwable refusal, String sentence) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                assertThat(cause.getMessage())
                        .contains(sentence)
                        .doesNotContain("Amber", "Basil", "Hazel", "Oakley", "Sample Street");
                return;
            }
        }
        assertThat(refusal).as("refused with “%s”", sentence).isInstanceOf(Refusal.class);
    }

    private Task theirs(String activity, String person) {
        return desks.tasks(family, activity).stream()
                .filter(task -> person.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private List<EntryHeading> changes() {
        return chronology.of(family).stream()
                .filter(entry -> entry.kind() == EntryKind.CHANGE)
                .toList();
    }

    private Entry newestChange() {
        return chronology.find(family, changes().get(0).id()).orElseThrow();
    }

    private List<Letter> notices() {
        return letters.ofFamily(family).stream()
                .filter(letter -> letter.kind() == LetterKind.FILE_NOTICE)
                .toList();
    }

    private static List<String> values(JsonNode options) {
        List<String> values = new ArrayList<>();
        options.forEach(option -> values.add(option.path("value").asText()));
        return values;
    }

    private static Arguments bad(String what, UnaryOperator<FilledForm> spoil, String sentence) {
        Function<FilledForm, ObjectNode> sent = form -> spoil.apply(form).json();
        return Arguments.of(what, sent, sentence);
    }

    private static Arguments spoilt(String what, Consumer<ObjectNode> spoil, String sentence) {
        Function<FilledForm, ObjectNode> sent = form -> {
            ObjectNode answers = form.json();
            spoil.accept(answers);
            return answers;
        };
        return Arguments.of(what, sent, sentence);
    }
}
