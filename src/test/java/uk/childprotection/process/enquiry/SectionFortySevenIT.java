package uk.childprotection.process.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.process.EnquiryAnswers.FRIDAY_BEFORE;
import static uk.childprotection.process.EnquiryAnswers.MONDAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.EntryHeading;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.EnquiryStatus;
import uk.childprotection.process.Answers;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.EnquiryAnswers;

/** A Section 47 enquiry on the engine and the case file, from the start form to the letters. */
@ApplicationTest
class SectionFortySevenIT {

    @Autowired
    private Desks desks;

    @Autowired
    private TestClock clock;

    @Autowired
    private Families families;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private Chronology chronology;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private People people;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void backToMonday() {
        clock.goTo(MONDAY);
    }

    @Test
    void opensTheCaseWithEveryPersonAsTheFormSaid() {
        var family = start(concern());

        var file = families.find(family);
        assertThat(file.family().team()).isEqualTo("teamRiverside");
        assertThat(file.family().startedBy()).isEqualTo("sade");
        assertThat(file.children()).hasSize(3);
        assertThat(file.child(PersonNumber.child(3)).isUnborn()).isTrue();
        assertThat(file.relationsOf(PersonNumber.adult(1)))
                .extracting(relation -> relation.child().value() + " " + relation.kind())
                .containsExactly("C1 MOTHER", "C2 MOTHER", "C3 MOTHER");
        assertThat(file.relationsOf(PersonNumber.adult(2)))
                .extracting(relation -> relation.kind())
                .containsExactly(RelationKind.FATHER, RelationKind.FATHER, RelationKind.NOT_RELATED);
        assertThat(file.professional(PersonNumber.professional(2)).knows(PersonNumber.child(2)))
                .isFalse();
        assertThat(file.firstReferral().details().referrer()).isEqualTo("Ms Inventa Teacher");
    }

    @Test
    void givesTheStrategyDiscussionOneWorkingDayFromTheReferral() {
        var family = start(concern());

        var limit = limit(family, LimitName.STRATEGY_DISCUSSION);
        assertThat(limit.due().countedFrom()).isEqualTo(FRIDAY_BEFORE);
        assertThat(limit.due().dueOn()).isEqualTo(MONDAY);
        assertThat(desks.task(family, "Activity_HoldStrategyDiscussion").getDueDate())
                .isEqualTo(LondonTime.endOf(MONDAY));
        assertThat(desks.hasTask(family, "Activity_RecordEmergencyStep")).isFalse();
    }

    @Test
    void putsTheEmergencyStepBesideTheStrategyDiscussion() {
        var family = start(concern().with("immediateDanger", "yes"));

        desks.of("tara").complete(family, "Activity_RecordEmergencyStep", EnquiryAnswers.emergencyStep());

        var enquiry = enquiries.running(family).orElseThrow();
        assertThat(enquiry.immediateDanger()).isTrue();
        assertThat(enquiries.emergencyStep(enquiry.id())).isPresent();
        assertThat(desks.hasTask(family, "Activity_HoldStrategyDiscussion")).isTrue();
    }

    @Test
    void tellsTheReferrerAndMovesTheCaseOnWhenNoEnquiryIsNeeded() {
        var family = start(concern());

        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.noEnquiryDecided());
        desks.runJobs(family);

        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.EARLY_HELP);
        assertThat(enquiries.ofFamily(family).get(0).status()).isEqualTo(EnquiryStatus.NOT_NEEDED);
        assertThat(limits.standing(limit(family, LimitName.STRATEGY_DISCUSSION)))
                .isEqualTo(Standing.MET);
        assertThat(letters.ofFamily(family)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.ENQUIRY_NOT_NEEDED);
            assertThat(letters.html(letter.id())).contains("Ms Inventa Teacher", "Invented early help.");
        });
    }

    @Test
    void startsBothClocksWithTheStrategyDiscussionAndNeverAgain() {
        var family = start(concern());

        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.enquiryDecided());

        for (LimitName name : List.of(LimitName.ENQUIRY, LimitName.INITIAL_CONFERENCE)) {
            assertThat(limit(family, name).due().countedFrom()).isEqualTo(MONDAY);
            assertThat(limit(family, name).due().dueOn()).isEqualTo(MONDAY.plusWeeks(3));
        }
        clock.goTo(MONDAY.plusDays(3));
        desks.of("tara")
                .start(
                        "record-strategy-discussion",
                        EnquiryAnswers.laterDiscussion(family.value()).with("heldOn", MONDAY.plusDays(2)));
        assertThat(limit(family, LimitName.ENQUIRY).due().countedFrom()).isEqualTo(MONDAY);
        assertThat(enquiries.running(family).orElseThrow().clockStartedOn()).isEqualTo(MONDAY);
        assertThat(desks.task(family, "Activity_AllocateSocialWorker").getDueDate())
                .isEqualTo(LondonTime.endOf(MONDAY.plusWeeks(3)));
    }

    @Test
    void offersTheSocialWorkersOfTheTeamWithTheirOpenTasks() {
        var family = begun();
        var task = desks.task(family, "Activity_AllocateSocialWorker");
        desks.of("tara").claim(task);
        long open = tasks.createTaskQuery().taskAssignee("sean").count();

        JsonNode shown = desks.of("tara").read(task);

        assertThat(shown.path("socialWorkers").findValuesAsText("value")).containsExactly("sade", "sean");
        assertThat(shown.path("socialWorkers").path(1).path("label").asText())
                .isEqualTo("Sean Specimen, " + (open == 1 ? "1 open task" : open + " open tasks"));
    }

    @Test
    void givesTheEnquiryToTheSocialWorkerWhoWasAllocated() {
        var family = begun();

        desks.of("tara")
                .complete(
                        family,
                        "Activity_AllocateSocialWorker",
                        EnquiryAnswers.allocation().with("socialWorker", "sean"));

        assertThat(families.family(family).socialWorker()).isEqualTo("sean");
        assertThat(desks.task(family, "Activity_CarryOutEnquiry").getAssignee()).isEqualTo("sean");
        assertThat(mayRead("sean", family)).isTrue();
        assertThat(mayRead("sade", family)).isFalse();
    }

    @Test
    void showsTheSocialWorkerEveryPersonToSeeAndAsk() {
        var family = allocated();

        JsonNode shown = desks.of("sade").read(desks.task(family, "Activity_CarryOutEnquiry"));

        assertThat(shown.path("children").findValuesAsText("number")).containsExactly("C1", "C2", "C3");
        assertThat(shown.at("/children/2/seen").asText()).isEqualTo("no");
        assertThat(shown.path("adults").findValuesAsText("name"))
                .containsExactly("Ms Hazel Sample", "Mr Oakley Testcase");
        assertThat(shown.path("agencies").findValuesAsText("name"))
                .containsExactly("Ms Ivy Example, Health visitor", "Mr Ash Example, School");
        assertThat(shown.path("discussion").toString()).contains("DC Rowan Example");
    }

    @Test
    void leadsFromContinuingRiskToAConference() {
        var family = withOutcome(EnquiryAnswers.continuingRisk());

        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        desks.runJobs(family);

        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CONFERENCE);
        var conference = conferences.running(family).get(0);
        assertThat(conference.dueOn()).isEqualTo(MONDAY.plusWeeks(3));
        assertThat(conference.enquiry())
                .isEqualTo(enquiries.ofFamily(family).get(0).id().value());
        assertThat(limits.standing(limit(family, LimitName.ENQUIRY))).isEqualTo(Standing.MET);
        assertThat(limits.standing(limit(family, LimitName.INITIAL_CONFERENCE))).isEqualTo(Standing.OPEN);
        assertThat(limit(family, LimitName.BOOKING_REQUEST).due().countedFrom()).isEqualTo(MONDAY);
        var called = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family.value())
                .processDefinitionKey("initial-conference")
                .singleResult();
        assertThat(runtime.getVariables(called.getId()))
                .containsEntry("conferenceId", conference.id().value())
                .containsEntry("socialWorker", "sade")
                .containsEntry("conferenceDueOn", LondonTime.endOf(MONDAY.plusWeeks(3)))
                .containsKeys("caseReference", "enquiryId", "bookingLimitId", "bookingWarnOn", "bookingDueOn");
    }

    @Test
    void tellsEachReaderOfTheChildrenWhoAreTheirsToKnowOf() {
        var family = withOutcome(EnquiryAnswers.continuingRisk());

        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        desks.runJobs(family);

        assertThat(letterTo(family, "A1"))
                .contains("Invented words about C1.", "Invented words about C3.", "Invented interim safety plan.")
                .doesNotContain("Invented reasons");
        assertThat(letterTo(family, "A2"))
                .contains("Invented words about C1.", "Invented words about C2.")
                .doesNotContain("Invented words about C3.");
        assertThat(letterTo(family, "P1"))
                .contains("Invented reasons about C1.", "Invented reasons about C3.", "Sade Sample");
        assertThat(letterTo(family, "P2"))
                .contains("Invented reasons about C1.")
                .doesNotContain("Invented reasons about C2.");
    }

    @Test
    void tellsTheFamilyAndTheAgenciesThatTheEnquiryBegins() {
        var family = begun();

        desks.runJobs(family);

        assertThat(letters.ofFamily(family))
                .extracting(letter -> letter.kind().name() + " " + letter.to().id())
                .contains("ENQUIRY_BEGUN_FAMILY A1", "ENQUIRY_BEGUN_AGENCY P1")
                .doesNotHaveDuplicates();
        assertThat(letterTo(family, "A1")).contains("This is called a Section 47 enquiry.");
        assertThat(desks.hasTask(family, "Activity_AllocateSocialWorker")).isTrue();
    }

    @Test
    void tellsTheReferrerThatTheEnquiryBegins() {
        var family = start(concern());

        desks.of("tara")
                .complete(
                        family,
                        "Activity_HoldStrategyDiscussion",
                        EnquiryAnswers.enquiryDecided()
                                .with("referrerTold", "BY_LETTER")
                                .with("referrerNotToldWhy", null));
        desks.runJobs(family);

        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.ENQUIRY_BEGUN_REFERRER)
                .singleElement()
                .satisfies(letter -> assertThat(letters.html(letter.id()))
                        .contains("Ms Inventa Teacher", "Thank you for your referral of", "Amber"));
    }

    @Test
    void tellsNobodyOfTheBeginningWhereTheManagerDecidedNotTo() {
        var family = start(concern());
        desks.of("tara")
                .complete(
                        family,
                        "Activity_HoldStrategyDiscussion",
                        EnquiryAnswers.enquiryDecided()
                                .with("tellFamily", "no")
                                .with("familyNotToldWhy", "The police ask for it.")
                                .with("tellAgencies", "no")
                                .with("agenciesNotToldWhy", "The police ask for it."));

        desks.runJobs(family);

        assertThat(letters.ofFamily(family)).isEmpty();
        assertThat(desks.hasTask(family, "Activity_AllocateSocialWorker")).isTrue();
    }

    @Test
    void writesToNoAdultWhomTheLetterWouldReachUnsafely() {
        var family = withOutcome(EnquiryAnswers.continuingRisk()
                .with("adults.1.told", "no")
                .with("adults.1.notToldWhy", "Invented danger."));

        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        desks.runJobs(family);

        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.ENQUIRY_OUTCOME_FAMILY
                        || letter.kind() == LetterKind.ENQUIRY_OUTCOME_AGENCY)
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("A1", "P1", "P2");
    }

    @Test
    void movesTheCaseOnWithoutAConferenceOnceAChairWasConsulted() {
        var family = withOutcome(EnquiryAnswers.noContinuingRisk());

        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approvalAdvised());
        desks.runJobs(family);

        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
        assertThat(conferences.running(family)).isEmpty();
        assertThat(limits.standing(limit(family, LimitName.INITIAL_CONFERENCE))).isEqualTo(Standing.CLOSED);
        assertThat(letterTo(family, "A1")).contains("We do not need to hold a child protection conference.");
    }

    @Test
    void callsNoSecondConferenceForAFamilyThatWaitsForOne() {
        var family = withOutcome(EnquiryAnswers.continuingRisk());
        var waiting = conferences.call(family, ConferenceKind.INITIAL, "another enquiry", MONDAY.plusWeeks(1));

        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approval());

        assertThat(conferences.ofFamily(family)).extracting(Conference::id).containsExactly(waiting);
        assertThat(limits.standing(limit(family, LimitName.INITIAL_CONFERENCE))).isEqualTo(Standing.CLOSED);
    }

    @Test
    void handsTheLimitForBookingOverToWhoeverItBelongsTo() {
        var family = withOutcome(EnquiryAnswers.continuingRisk());
        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        clock.goTo(MONDAY.plusDays(2));

        desks.fireTimer(family, "Event_BookingLimitPassed");
        desks.runJobs(family);

        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.LIMIT_PASSED)
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:alma", "user:amir", "user:simon", "user:sunita");
        desks.of("alma").complete(family, "Activity_ExplainLateness", EnquiryAnswers.lateness());
        assertThat(limit(family, LimitName.BOOKING_REQUEST).lateReasonBy()).isEqualTo("alma");
        assertThat(desks.hasTask(family, "Activity_BookConference")).isTrue();
    }

    @Test
    void givesAReturnedOutcomeBackWithTheReasonAndWhatWasWritten() {
        var family = withOutcome(EnquiryAnswers.continuingRisk());

        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.returned());

        var task = desks.task(family, "Activity_RecordOutcome");
        assertThat(task.getAssignee()).isEqualTo("sade");
        JsonNode shown = desks.of("sade").read(task);
        assertThat(shown.path("returned").toString()).contains("Tara Template", "Invented reason for the return.");
        assertThat(shown.at("/children/0/finding").asText()).isEqualTo("CONTINUING_RISK");
        assertThat(shown.at("/interimSafetyPlan").asText()).isEqualTo("Invented interim safety plan.");
        desks.of("sade").complete(task, EnquiryAnswers.noContinuingRisk());
        assertThat(desks.hasTask(family, "Activity_ApproveOutcome")).isTrue();
    }

    @Test
    void addsAConcernToTheCaseThatIsOpen() {
        var family = start(concern());
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.noEnquiryDecided());

        clock.goTo(MONDAY.plusDays(1));
        var again = desks.of("sade")
                .start(
                        "section-47-enquiry",
                        EnquiryAnswers.concernAbout(family.value()).with("reported", "Another invented report."));

        assertThat(again).isEqualTo(family);
        assertThat(families.find(family).referrals()).hasSize(2);
        assertThat(families.family(family).status()).isEqualTo(FamilyStatus.ENQUIRY);
        assertThat(enquiries.ofFamily(family)).hasSize(2);
        var task = desks.task(family, "Activity_HoldStrategyDiscussion");
        desks.of("tara").claim(task);
        assertThat(desks.of("tara").read(task).path("referral").toString()).contains("Another invented report.");
    }

    @Test
    void letsThoseWorkOnARestrictedCaseWhoHaveToAndNobodyElse() {
        var family = start(concern().with("restricted", "yes"));

        assertThat(mayRead("sade", family)).isTrue();
        assertThat(mayRead("tara", family)).isTrue();
        assertThat(mayRead("alma", family)).isFalse();
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.enquiryDecided());
        desks.of("tara")
                .complete(
                        family,
                        "Activity_AllocateSocialWorker",
                        EnquiryAnswers.allocation().with("socialWorker", "sean"));
        assertThat(mayRead("sean", family)).isTrue();
        assertThat(mayRead("sade", family)).isFalse();
    }

    @Test
    void givesTheCaseToTheTeamThatWasNamed() {
        var family = start(concern().with("team", "hillside"));

        assertThat(families.family(family).team()).isEqualTo("teamHillside");
        assertThat(mayRead("tom", family)).isTrue();
    }

    @Test
    void warnsTheTeamsManagersThatTheLimitIsNear() {
        var family = start(concern());

        desks.fireTimer(family, "Event_StrategyLimitNear");
        desks.runJobs(family);

        assertThat(letters.ofFamily(family)).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.LIMIT_NEAR);
            assertThat(letter.to().id()).isEqualTo("user:tara");
            assertThat(letters.html(letter.id())).contains("The limit for the strategy discussion is near.");
        });
        assertThat(limit(family, LimitName.STRATEGY_DISCUSSION).warnedAt()).isNotNull();
        assertThat(desks.hasTask(family, "Activity_ExplainLateness")).isFalse();
    }

    @Test
    void tellsTheSafeguardingManagersThatALimitHasPassedAndAsksWhy() {
        var family = begun();
        clock.goTo(MONDAY.plusWeeks(3).plusDays(1));

        desks.fireTimer(family, "Event_EnquiryLimitPassed");
        desks.runJobs(family);

        assertThat(letters.ofFamily(family))
                .filteredOn(letter -> letter.kind() == LetterKind.LIMIT_PASSED)
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:simon", "user:sunita", "user:tara");
        Task why = desks.task(family, "Activity_ExplainLateness");
        desks.of("tara").claim(why);
        assertThat(desks.of("tara").read(why).path("limit").toString())
                .contains(
                        "The Section 47 enquiry",
                        "15 working days after the strategy discussion",
                        "1 working day late");
        desks.of("tara").complete(why, EnquiryAnswers.lateness());
        var limit = limit(family, LimitName.ENQUIRY);
        assertThat(limit.lateReason()).isEqualTo("Invented reason for the lateness.");
        assertThat(limit.lateReasonBy()).isEqualTo("tara");
    }

    @Test
    void keepsEveryStepInTheChronologyAndNoWordInTheEngine() {
        var surname = surname();
        var family = start(EnquiryAnswers.concern(surname).with("immediateDanger", "yes"));
        desks.of("tara").complete(family, "Activity_RecordEmergencyStep", EnquiryAnswers.emergencyStep());
        decide(family, EnquiryAnswers.continuingRisk());
        desks.of("tara").complete(family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        desks.runJobs(family);

        assertThat(chronology.of(family))
                .extracting(EntryHeading::form)
                .filteredOn(form -> form != null)
                .containsExactly(
                        "approve-enquiry-outcome",
                        "record-enquiry-outcome",
                        "carry-out-enquiry",
                        "allocate-social-worker",
                        "hold-strategy-discussion",
                        "record-emergency-step",
                        "start-enquiry");
        for (String word : List.of(surname, "Amber", "Hazel", "Invented", "Testham")) {
            assertThat(EngineTables.holding(database, word)).as(word).isEmpty();
        }
    }

    private static String surname() {
        return "Testcase" + Long.toString(System.nanoTime(), 36);
    }

    private static Answers concern() {
        return EnquiryAnswers.concern(surname());
    }

    private FamilyReference start(Answers concern) {
        return desks.of("sade").start("section-47-enquiry", concern);
    }

    private FamilyReference begun() {
        var family = start(concern());
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.enquiryDecided());
        return family;
    }

    private FamilyReference allocated() {
        var family = begun();
        desks.of("tara").complete(family, "Activity_AllocateSocialWorker", EnquiryAnswers.allocation());
        return family;
    }

    private FamilyReference withOutcome(Answers outcome) {
        var family = start(concern());
        decide(family, outcome);
        return family;
    }

    private void decide(FamilyReference family, Answers outcome) {
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.enquiryDecided());
        desks.of("tara").complete(family, "Activity_AllocateSocialWorker", EnquiryAnswers.allocation());
        desks.of("sade").complete(family, "Activity_CarryOutEnquiry", EnquiryAnswers.findings());
        desks.of("sade").complete(family, "Activity_RecordOutcome", outcome);
    }

    private boolean mayRead(String person, FamilyReference family) {
        return access.mayRead(people.find(person).orElseThrow(), family);
    }

    private Limit limit(FamilyReference family, LimitName name) {
        return limits.ofFamily(family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    /** The newest letter to a reader, and the one about the beginning only where there is no other. */
    private String letterTo(FamilyReference family, String reader) {
        Letter letter = letters.ofFamily(family).stream()
                .filter(one -> one.to().id().equals(reader))
                .min(Comparator.comparing(one -> one.kind().name().startsWith("ENQUIRY_BEGUN")))
                .orElseThrow();
        return letters.html(letter.id());
    }
}
