package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.plan.OutlinePlanBuilder.action;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;
import static uk.childprotection.plan.OutlinePlanBuilder.change;
import static uk.childprotection.plan.OutlinePlanBuilder.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.EarlyReviewReason;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Roll;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EnquiryAnswers;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.ReviewedFamily;
import uk.childprotection.process.Variables;
import uk.childprotection.web.Visitor;

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
    private static final String CHOOSE = "Activity_ChoosePlan";
    private static final String DECIDE = "Activity_DecideEarlyReview";

    @LocalServerPort
    private int port;

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
    private PlanPeriods periods;

    @Autowired
    private ConferenceBefore before;

    @Autowired
    private FamilyAccess access;

    @Autowired
    private People people;

    @Autowired
    private EarlyReviews earlyReviews;

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
    void noInitialConferenceIsCalledForAChildWhoIsOnAPlanButItsChairIsAskedForAnEarlyReview() {
        enquiryFindsContinuingRiskFor("C1");

        assertThat(earlyReviews.ofFamily(family.family)).singleElement().satisfies(asked -> {
            assertThat(asked.reason()).isEqualTo(EarlyReviewReason.FURTHER_HARM);
            assertThat(asked.colleague()).contains("tara");
            assertThat(asked.period()).isEqualTo(family.period().id());
        });
        JsonNode request = read("chloe", DECIDE);
        assertThat(request.path("facts").findValuesAsText("words"))
                .anySatisfy(words -> assertThat(words)
                        .contains("The outcome of a Section 47 enquiry was approved on Thursday 7 May 2026", "Amber"))
                .contains("Outcome approved on Thursday 7 May 2026: continuing risk for C1");
        complete(
                "chloe",
                DECIDE,
                FilledForm.of("decide-early-review", request)
                        .answer("decision", "ACCEPT")
                        .answer("reviewOn", "2026-06-03")
                        .answer("answer", "The enquiry changes the picture."));
        desks.runJobs(family.family);
        assertThat(family.period().reviewOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(letters.ofFamily(family.family))
                .filteredOn(letter -> letter.kind() == LetterKind.EARLY_REVIEW)
                .extracting(letter -> letter.to().id())
                .contains("user:tara", "A1");

        assertThat(conferences.running(family.family)).isEmpty();
        assertThat(limits.ofFamily(family.family.value()))
                .filteredOn(limit -> limit.name() == LimitName.INITIAL_CONFERENCE)
                .extracting(limits::standing)
                .containsExactlyInAnyOrder(Standing.MET, Standing.CLOSED);
        assertThat(letters.ofFamily(family.family))
                .filteredOn(letter -> letter.kind() == LetterKind.ENQUIRY_OUTCOME_FAMILY)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letters.html(letter.id()))
                        .contains("There is a child protection plan for Amber", "The next review conference")
                        .doesNotContain("We do not need to hold a child protection conference."));
    }

    @Test
    void asksNoChairTwice() {
        askForEarlyReview();

        enquiryFindsContinuingRiskFor("C1");

        assertThat(desks.tasks(family.family, DECIDE)).hasSize(1);
        assertThat(read("chloe", DECIDE).path("facts").findValuesAsText("words"))
                .contains("The family has moved.", "Outcome approved on Thursday 7 May 2026: continuing risk for C1");
    }

    @Test
    void asksNoChairWhoseReviewIsBeingHeld() {
        family.calledOn(REPORTED_ON.minusDays(1)).prepared();
        reviewOpens();

        enquiryFindsContinuingRisk(ReviewedFamily.REVIEW, "C1");

        assertThat(earlyReviews.ofFamily(family.family)).isEmpty();
    }

    @Test
    void asksTheChairOfThePlanOfTheChildAndCallsAConferenceForTheOther() {
        enquiryFindsContinuingRiskFor("C1", "C3");

        assertThat(desks.tasks(family.family, DECIDE)).hasSize(1);
        assertThat(initial().kind()).isEqualTo(ConferenceKind.INITIAL);
    }

    @Test
    void whoeverAsksForAnEarlyReviewSaysOfWhichOfTwoPlans() {
        bothHavePlans();
        PlanPeriod babys = period(BABY);
        askForEarlyReview();

        JsonNode choice = read("sade", CHOOSE);
        assertThat(choice.path("plans").findValuesAsText("label"))
                .satisfiesExactly(
                        later -> assertThat(later).contains("review agreed for Thursday 20 August 2026"),
                        earlier -> assertThat(earlier)
                                .contains("Amber", "Basil", "review agreed for Wednesday 17 June 2026"));
        choose(choice, babys);

        JsonNode decision = read("chloe", DECIDE);
        assertThat(decision.path("facts").findValuesAsText("words")).contains("Thursday 20 August 2026");
        complete(
                "chloe",
                DECIDE,
                FilledForm.of("decide-early-review", decision)
                        .answer("decision", "ACCEPT")
                        .answer("reviewOn", "2026-07-20")
                        .answer("answer", "The baby is here."));
        desks.runJobs(family.family);

        assertThat(period(BABY).reviewOn()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(period(AMBER).reviewOn()).isEqualTo(ReviewedFamily.REVIEW);
    }

    @Test
    void theFamilysPageSaysOfWhichPlanItSpeaks() {
        bothHavePlans();

        String page =
                Visitor.signedIn(port, "sade").get("/families/" + family.family).body();

        assertThat(Jsoup.parse(page).select("section:has(#standing)").text())
                .contains("First review (C1, C2) Wed 17 Jun 2026", "First review (C3) Thu 20 Aug 2026")
                .contains("Next core group (C1, C2)", "Next core group (C3) Thu 4 Jun 2026");
    }

    @Test
    void refusesASecondRequestAboutTheSamePlanButNotAboutTheOther() {
        bothHavePlans();
        askForEarlyReview();
        choose(read("sade", CHOOSE), period(BABY));
        askForEarlyReview();

        assertThatThrownBy(() -> choose(read("sade", CHOOSE), period(BABY)))
                .hasStackTraceContaining("has been asked for already");
        choose(read("sade", CHOOSE), period(AMBER));

        assertThat(desks.tasks(family.family, DECIDE)).hasSize(2);
    }

    @Test
    void theChairOfTheReviewGoesOnSeeingTheFamilyWhenAnotherLeadsTheInitialConference() {
        family.called().booked();
        enquiryFindsContinuingRiskFor("C3");

        book("chidi");

        assertThat(List.of("chloe", "chidi"))
                .allSatisfy(
                        chair -> assertThat(access.mayRead(people.find(chair).orElseThrow(), family.family))
                                .isTrue());
    }

    @Test
    void beforeAReviewTheConferenceCountsThatMadeItsPlan() {
        bothHavePlans();

        family.calledOn(CONFERENCE);

        assertThat(before.of(family.review()).orElseThrow().booked().on()).isEqualTo(LocalDate.of(2026, 3, 17));
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

    /** The third child comes onto a plan of its own, while the first two are on theirs. */
    private void bothHavePlans() {
        enquiryFindsContinuingRiskFor("C3");
        prepareInitialConference();
        initialConferenceOpens();
        complete("chloe", "Activity_RecordDecisions", decided("PLAN"));
        complete("chloe", "Activity_AgreeOutlinePlan", outline());
        desks.runJobs(family.family);
    }

    private PlanPeriod period(PersonNumber child) {
        UUID plan = plans.current(family.family, child).orElseThrow().plan();
        return periods.running(family.family).stream()
                .filter(period -> period.plan().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private void askForEarlyReview() {
        desks.of("sade")
                .start(
                        "request-early-review",
                        FilledForm.ofStart("request-early-review")
                                .answer("reference", family.family.value())
                                .answer("asker", "MYSELF")
                                .answer("reason", "GREAT_CHANGE")
                                .answer("words", "The family has moved.")
                                .json());
    }

    private void choose(JsonNode choice, PlanPeriod period) {
        complete(
                "sade",
                CHOOSE,
                FilledForm.of("choose-reviewed-plan", choice)
                        .answer("period", period.id().toString()));
    }

    private void enquiryFindsContinuingRiskFor(String... children) {
        enquiryFindsContinuingRisk(REPORTED_ON, children);
    }

    private void enquiryFindsContinuingRisk(LocalDate day, String... children) {
        clock.goTo(day);
        desks.of("sade")
                .start(
                        "section-47-enquiry",
                        EnquiryAnswers.concernAbout(family.family.value()).with("receivedOn", day));
        desks.of("tara")
                .complete(
                        family.family,
                        "Activity_HoldStrategyDiscussion",
                        EnquiryAnswers.enquiryDecided().with("heldOn", day));
        desks.of("tara").complete(family.family, "Activity_AllocateSocialWorker", EnquiryAnswers.allocation());
        desks.runJobs(family.family);
        complete(
                "sade",
                "Activity_CarryOutEnquiry",
                form("sade", "Activity_CarryOutEnquiry", "carry-out-enquiry")
                        .answerAll("children", "seen", "yes")
                        .answerAll("children", "seenOn", day.toString())
                        .answerAll("children", "alone", "yes")
                        .answerAll("children", "views", "I like it when it is quiet.")
                        .answer("children.C3.seen", "no")
                        .answer("children.C3.notSeenWhy", "Not born yet.")
                        .answerAll("adults", "spokenTo", "yes")
                        .answerAll("adults", "spokenOn", day.toString())
                        .answerAll("adults", "views", "We are tired.")
                        .answerAll("agencies", "informed", "yes")
                        .answerAll("agencies", "informedOn", day.toString())
                        .answerAll("agencies", "information", "The home is cold.")
                        .answer("workingWell", "School goes well.")
                        .answer("worrying", "The home is cold."));
        FilledForm outcome = form("sade", "Activity_RecordOutcome", "record-enquiry-outcome")
                .answerAll("children", "finding", "NOT_SUBSTANTIATED");
        List.of(children).forEach(child -> outcome.answer("children." + child + ".finding", "CONTINUING_RISK"));
        complete(
                "sade",
                "Activity_RecordOutcome",
                outcome.answerAll("children", "reasons", "The home is cold.")
                        .answerAll("children", "toFamily", "We worry about the cold.")
                        .answer("interimSafetyPlan", "The family stays with an aunt.")
                        .answer("nextWords", "We shall all meet.")
                        .answerAll("adults", "told", "yes"));
        desks.of("tara").complete(family.family, "Activity_ApproveOutcome", EnquiryAnswers.approval());
        desks.runJobs(family.family);
    }

    private void book() {
        book("chloe");
    }

    private void book(String chair) {
        Task task = ofInitial("Activity_BookConference");
        complete(
                "alma",
                task,
                FilledForm.of("book-conference", desks.of("alma").read(task))
                        .answer("on", CONFERENCE.toString())
                        .answer("at", "09:30")
                        .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                        .answer("chair", chair)
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
