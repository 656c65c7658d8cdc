package uk.childprotection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.plan.OutlinePlanBuilder.action;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;
import static uk.childprotection.plan.OutlinePlanBuilder.change;
import static uk.childprotection.plan.OutlinePlanBuilder.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Roll;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.Plans;

/**
 * While a plan runs for the first two children of a family, there is an enquiry about the third: it comes onto a plan by an initial
 * conference only, and neither that conference nor the review of the plan waits for the other.
 */
@ApplicationTest
class EnquiryWhilePlanRunsIT {

    private static final LocalDate REPORTED_ON = LocalDate.of(2026, 5, 7);
    private static final LocalDate CONFERENCE = LocalDate.of(2026, 5, 22);
    private static final PersonNumber AMBER = PersonNumber.child(1);
    private static final PersonNumber BABY = PersonNumber.child(3);
    private static final String OPEN = "Activity_OpenConference";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Plans plans;

    @Autowired
    private Limits limits;

    @Autowired
    private Letters letters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TestClock clock;

    private ReviewedFamily family;

    @BeforeEach
    void aPlanRunsForTwoChildren() {
        family = new ReviewedFamily(application);
    }

    @Test
    void theThirdChildGetsAPlanOfItsOwnBesideTheReviewOfTheOthers() {
        family.called().prepared();
        enquiryFindsContinuingRiskFor("C3");
        prepareInitialConference();
        assertThat(status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);

        initialConferenceOpens();
        JsonNode decisions = read("chloe", "Activity_RecordDecisions");
        assertThat(decisions.path("children").findValuesAsText("number")).containsExactly("C3");
        assertThat(decisions.path("onAPlan").asText()).contains("C1 Amber", "C2 Basil");
        complete("chloe", "Activity_RecordDecisions", decided("PLAN"));
        complete("chloe", "Activity_AgreeOutlinePlan", outline());
        desks.runJobs(family.family);

        assertThat(plans.onAPlan(family.family)).hasSize(3);
        assertThat(plans.current(family.family, BABY).orElseThrow().plan())
                .isNotEqualTo(plans.current(family.family, AMBER).orElseThrow().plan());
        assertThat(status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(desks.running(family.family))
                .filteredOn("child-protection-plan"::equals)
                .hasSize(2);

        reviewOpens();
        JsonNode review = read("chloe", "Activity_RecordReviewDecisions");
        assertThat(review.path("children").findValuesAsText("number")).containsExactly("C1", "C2");
        assertThat(review.path("considered")).isEmpty();
        complete("chloe", "Activity_RecordReviewDecisions", family.ending("CHILD_IN_NEED"));
        desks.runJobs(family.family);

        assertThat(plans.onAPlan(family.family)).containsExactly(BABY);
        assertThat(status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(desks.running(family.family))
                .filteredOn("child-protection-plan"::equals)
                .hasSize(1);
    }

    @Test
    void thePlanOfTheOthersGoesOnWhenTheConferenceMakesNone() {
        enquiryFindsContinuingRiskFor("C3");
        prepareInitialConference();
        initialConferenceOpens();

        complete(
                "chloe",
                "Activity_RecordDecisions",
                decided("NO_PLAN")
                        .answerAll("children", "suffered", "no")
                        .answerAll("children", "likely", "no")
                        .answerAll("children", "follows", "CHILD_IN_NEED")
                        .answerAll("children", "support", "A midwife comes every week."));
        desks.runJobs(family.family);

        assertThat(status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(plans.onAPlan(family.family)).hasSize(2);
    }

    @Test
    void theReviewIsCalledWhileAnInitialConferenceWaits() {
        enquiryFindsContinuingRiskFor("C3");

        family.calledOn(REPORTED_ON);

        assertThat(conferences.running(family.family))
                .extracting(Conference::kind)
                .containsExactlyInAnyOrder(ConferenceKind.INITIAL, ConferenceKind.REVIEW);
    }

    @Test
    void theConferenceAboutTheThirdGoesOnWhenThePlanOfTheOthersEnds() {
        family.called().prepared();
        enquiryFindsContinuingRiskFor("C3");
        prepareInitialConference();
        reviewOpens();
        complete("chloe", "Activity_RecordReviewDecisions", family.ending("NOTHING"));
        desks.runJobs(family.family);
        assertThat(status()).isEqualTo(FamilyStatus.CONFERENCE);

        initialConferenceOpens();
        complete("chloe", "Activity_RecordDecisions", decided("PLAN"));

        assertThat(status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
    }

    @Test
    void noInitialConferenceIsCalledForAChildWhoIsOnAPlan() {
        enquiryFindsContinuingRiskFor("C1");

        assertThat(conferences.running(family.family)).isEmpty();
        assertThat(limits.ofFamily(family.family.value()))
                .filteredOn(limit -> limit.name() == LimitName.INITIAL_CONFERENCE)
                .extracting(limits::standing)
                .containsExactlyInAnyOrder(Standing.MET, Standing.CLOSED);
        assertThat(letters.ofFamily(family.family))
                .filteredOn(letter -> letter.kind() == LetterKind.ENQUIRY_OUTCOME_FAMILY)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letters.html(letter.id()))
                        .contains("We do not need to hold a child protection conference."));
    }

    @Test
    void whoeverMovesOneOfTwoConferencesSaysWhich() {
        family.called().booked();
        enquiryFindsContinuingRiskFor("C3");
        book();

        assertThatThrownBy(() -> rebook(null)).hasStackTraceContaining("has more than one conference: say under");
        rebook(CONFERENCE.toString());

        assertThat(initial().booked().on()).isEqualTo(CONFERENCE.plusDays(4));
        assertThat(family.review().booked().on()).isEqualTo(ReviewedFamily.REVIEW);
    }

    // What people do

    private void enquiryFindsContinuingRiskFor(String child) {
        clock.goTo(REPORTED_ON);
        desks.of("sade")
                .start(
                        "section-47-enquiry",
                        EnquiryAnswers.concernAbout(family.family.value()).with("receivedOn", REPORTED_ON));
        desks.of("tara")
                .complete(
                        family.family,
                        "Activity_HoldStrategyDiscussion",
                        EnquiryAnswers.enquiryDecided().with("heldOn", REPORTED_ON));
        desks.of("tara").complete(family.family, "Activity_AllocateSocialWorker", EnquiryAnswers.allocation());
        desks.runJobs(family.family);
        complete(
                "sade",
                "Activity_CarryOutEnquiry",
                form("sade", "Activity_CarryOutEnquiry", "carry-out-enquiry")
                        .answerAll("children", "seen", "yes")
                        .answerAll("children", "seenOn", REPORTED_ON.toString())
                        .answerAll("children", "alone", "yes")
                        .answerAll("children", "views", "I like it when it is quiet.")
                        .answer("children.C3.seen", "no")
                        .answer("children.C3.notSeenWhy", "Not born yet.")
                        .answerAll("adults", "spokenTo", "yes")
                        .answerAll("adults", "spokenOn", REPORTED_ON.toString())
                        .answerAll("adults", "views", "We are tired.")
                        .answerAll("agencies", "informed", "yes")
                        .answerAll("agencies", "informedOn", REPORTED_ON.toString())
                        .answerAll("agencies", "information", "The home is cold.")
                        .answer("workingWell", "School goes well.")
                        .answer("worrying", "The home is cold."));
        complete(
                "sade",
                "Activity_RecordOutcome",
                form("sade", "Activity_RecordOutcome", "record-enquiry-outcome")
                        .answerAll("children", "finding", "NOT_SUBSTANTIATED")
                        .answer("children." + child + ".finding", "CONTINUING_RISK")
                        .answerAll("children", "reasons", "The home is cold.")
                        .answerAll("children", "toFamily", "We worry about the cold.")
                        .answer("interimSafetyPlan", "The family stays with an aunt.")
                        .answer("nextWords", "We shall all meet.")
                        .answerAll("adults", "told", "yes"));
        desks.of("tara").complete(family.family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        desks.runJobs(family.family);
    }

    private void book() {
        Task task = ofInitial("Activity_BookConference");
        complete(
                "alma",
                task,
                FilledForm.of("book-conference", desks.of("alma").read(task))
                        .answer("on", CONFERENCE.toString())
                        .answer("at", "09:30")
                        .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                        .answer("chair", "chloe")
                        .answer("independent", "yes")
                        .answer("minuteTaker", "amir"));
    }

    private void prepareInitialConference() {
        book();
        complete("sade", "Activity_ChooseInvitees", family.invitees());
        desks.runJobs(family.family);
        family.restOfThePreparation();
        desks.runJobs(family.family);
    }

    private void initialConferenceOpens() {
        clock.goTo(CONFERENCE);
        opens(initial(), ofInitial(OPEN));
    }

    private void reviewOpens() {
        clock.goTo(ReviewedFamily.REVIEW);
        opens(family.review(), of(family.review(), OPEN));
    }

    private void opens(Conference conference, Task task) {
        Roll roll = Roll.of(
                families.find(family.family),
                application.getBean(Invitations.class).of(conference.id()));
        desks.of("chloe")
                .complete(
                        task,
                        json.valueToTree(OpeningBuilder.everybodyCame(roll).build()));
    }

    private FilledForm decided(String decision) {
        return form("chloe", "Activity_RecordDecisions", "record-decisions")
                .answerAll("views", "suffered", "NO")
                .answerAll("views", "likely", "YES")
                .answerAll("children", "familysViews", "We want help.")
                .answerAll("children", "suffered", "no")
                .answerAll("children", "likely", "yes")
                .answerAll("children", "decision", decision)
                .answerAll("children", "category", "NEG")
                .answerAll("children", "reasons", "The home is cold.")
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
    }

    private Object outline() {
        return json.valueToTree(anOutlinePlan()
                .forChildren(child("C3", "sade"))
                .withCoreGroup("A1 P2")
                .changing(change("1", "C3", "The home is cold.", "The home is warm."))
                .doing(action("1", "Mend the boiler.", "A1", LocalDate.of(2026, 6, 30)))
                .firstCoreGroupOn(LocalDate.of(2026, 6, 4))
                .firstReviewOn(LocalDate.of(2026, 8, 20))
                .build());
    }

    private void rebook(String bookedFor) {
        desks.of("chloe")
                .start(
                        "rebook-conference",
                        FilledForm.ofStart("rebook-conference")
                                .answer("reference", family.family.value())
                                .answer("bookedFor", bookedFor)
                                .answer("on", CONFERENCE.plusDays(4).toString())
                                .answer("at", "09:30")
                                .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                                .answer("reason", "The room is taken.")
                                .json());
    }

    private Conference initial() {
        return conferences.running(family.family).stream()
                .filter(conference -> conference.kind() == ConferenceKind.INITIAL)
                .findFirst()
                .orElseThrow();
    }

    private Task ofInitial(String activity) {
        return of(initial(), activity);
    }

    /** The task of this conference, where the family has two. */
    private Task of(Conference conference, String activity) {
        return desks.tasks(family.family, activity).stream()
                .filter(task ->
                        conference.id().value().equals(tasks.getVariable(task.getId(), Variables.CONFERENCE_ID.name())))
                .findFirst()
                .orElseThrow();
    }

    private FamilyStatus status() {
        return families.family(family.family).status();
    }

    private FilledForm form(String person, String activity, String form) {
        return FilledForm.of(form, read(person, activity));
    }

    private JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(family.family, activity));
    }

    private void complete(String person, String activity, FilledForm form) {
        complete(person, desks.task(family.family, activity), form);
    }

    private void complete(String person, String activity, Object answers) {
        desks.of(person).complete(family.family, activity, answers);
    }

    private void complete(String person, Task task, FilledForm form) {
        if (task.getAssignee() == null) {
            desks.of(person).claim(task);
        }
        desks.of(person).complete(task, form.json());
    }
}
