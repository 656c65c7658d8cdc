package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.ActionState;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupStatus;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.FilledForm;

/** Core groups and the chair's check half way, as the lead social worker, the chair and the team manager live them in Tasklist. */
@ApplicationTest
class CoreGroupFormsIT {

    private static final String HOLD = "Activity_HoldCoreGroup";
    private static final LocalDate MEETS_ON = LocalDate.of(2026, 3, 31);
    private static final LocalDate NEXT_ON = LocalDate.of(2026, 4, 27);
    private static final String SECRET = "Quokkas were seen at the bus stop";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private CoreGroups coreGroups;

    @Autowired
    private Limits limits;

    @Autowired
    private Letters letters;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private DecidedFamily at;
    private PlanPeriod period;

    @BeforeEach
    void aPlanHasBegun() {
        at = DecidedFamily.withPlan(application);
        period = periods.running(at.family).get(0);
        clock.goTo(MEETS_ON);
    }

    @Test
    void thePlanBeginsWithItsFirstCoreGroupAndTheInvitationsToIt() {
        assertThat(period.number()).isEqualTo(1);
        assertThat(at.task(HOLD).getAssignee()).isEqualTo("sade");
        assertThat(at.task(HOLD).getDueDate()).isEqualTo(LondonTime.endOf(MEETS_ON));
        assertThat(limit(LimitName.FIRST_CORE_GROUP).due().dueOn()).isEqualTo(MEETS_ON);
        assertThat(letters(LetterKind.CORE_GROUP_INVITATION))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("A1", "A2", "P2", "P3");
        assertThat(html(LetterKind.CORE_GROUP_INVITATION, "A1"))
                .contains("Tuesday 31 March 2026", "10am", "Sample Family Centre", "Please come.");
    }

    @Test
    void showsThePlanToWhoeverHoldsTheCoreGroup() {
        JsonNode form = at.read("sade", HOLD);

        assertThat(form.path("on").asText()).isEqualTo("Tuesday 31 March 2026");
        assertThat(form.path("limit").asText()).isEqualTo("Tuesday 31 March 2026");
        assertThat(form.path("madeUpBy").asText()).isEqualTo("Thursday 9 April 2026");
        assertThat(form.at("/attendance/0/number").asText()).isEqualTo("S1");
        assertThat(form.at("/attendance/0/name").asText()).isEqualTo("Sade Sample");
        assertThat(form.path("attendance")).hasSize(5);
        assertThat(form.path("actions")).hasSize(2);
        assertThat(form.at("/actions/1/agreed").asText())
                .contains("Walk to school with Amber.", "So that: Amber is at school every day.");
        assertThat(form.path("anyEarlier").asBoolean()).isFalse();
    }

    @Test
    void aCoreGroupUpdatesThePlanMeetsItsLimitAndDatesTheNext() {
        at.complete("sade", HOLD, held());

        AgreedPlan plan = plans.find(period.plan());
        assertThat(plan.actions())
                .extracting(PlannedAction::place, PlannedAction::state)
                .containsExactly(
                        tuple(1, ActionState.DONE),
                        tuple(2, ActionState.CHANGED),
                        tuple(3, ActionState.OPEN),
                        tuple(4, ActionState.OPEN));
        assertThat(limit(LimitName.FIRST_CORE_GROUP).metOn()).isEqualTo(MEETS_ON);
        assertThat(limit(LimitName.LATER_CORE_GROUP).due().dueOn()).isEqualTo(LocalDate.of(2026, 4, 28));
        CoreGroup next = coreGroups.waiting(period.plan()).orElseThrow();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.on()).isEqualTo(NEXT_ON);
        assertThat(at.task(HOLD).getDueDate()).isEqualTo(LondonTime.endOf(NEXT_ON));
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void sendsTheUpdatedPlanToTheMembersTheLeadSocialWorkerAndTheChair() {
        at.complete(
                "sade",
                HOLD,
                held().answer("actions.2.done", SECRET)
                        .answer("actions.2.withheldFrom", List.of("A2"))
                        .answer("childrensWords", "Amber sleeps well."));

        assertThat(letters(LetterKind.UPDATED_PLAN))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("A1", "A2", "P2", "P3", "user:sade", "user:chloe");
        assertThat(html(LetterKind.UPDATED_PLAN, "A1"))
                .contains(
                        SECRET,
                        "Take the bus.",
                        "Cook together on Sundays.",
                        "Amber sleeps well.",
                        "Monday 27 April 2026")
                .contains("Sent apologies");
        assertThat(html(LetterKind.UPDATED_PLAN, "A2"))
                .doesNotContain(SECRET, "Take the bus.")
                .contains("Some things are left out of this letter.", "Cook together on Sundays.");
        assertThat(html(LetterKind.UPDATED_PLAN, "user:chloe")).contains(SECRET);
    }

    @Test
    void oneThatFellOutIsMadeUpForSoonAndItsOwnLimitGoesOn() {
        at.complete("sade", HOLD, missed("fellOut", LocalDate.of(2026, 4, 7)));

        assertThat(limit(LimitName.FIRST_CORE_GROUP).metOn()).isNull();
        assertThat(limit(LimitName.CORE_GROUP_MADE_UP).due().dueOn()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(html(LetterKind.CORE_GROUP_INVITATION, "P2"))
                .contains(
                        "Tuesday 31 March 2026 could not be held",
                        "The health visitor was ill.",
                        "Tuesday 7 April 2026");
        clock.goTo(LocalDate.of(2026, 4, 7));
        assertThat(at.read("sade", HOLD).path("madeUp").asText())
                .isEqualTo("It makes up for the core group of Tuesday 31 March 2026: fell out.");
        at.complete("sade", HOLD, held().answer("heldOn", "2026-04-07").answer("nextOn", "2026-05-05"));

        assertThat(limit(LimitName.FIRST_CORE_GROUP).metOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(limit(LimitName.CORE_GROUP_MADE_UP).metOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(coreGroups.ofPlan(period.plan()))
                .extracting(CoreGroup::status)
                .containsExactly(CoreGroupStatus.FELL_OUT, CoreGroupStatus.MET, CoreGroupStatus.PLANNED);
        assertThat(at.task(HOLD).getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 5, 5)));
        assertThat(desks.running(at.family)).containsOnlyOnce("core-group");
    }

    @Test
    void tooFewIsRecordedWithWhoCame() {
        FilledForm form = missed("tooFew", LocalDate.of(2026, 4, 7))
                .answer("heldOn", "2026-03-31")
                .answer("chairedBy", "user:sade")
                .answerAll("attendance", "came", "ABSENT")
                .answer("attendance.A1.came", "CAME");

        at.complete("sade", HOLD, form);

        CoreGroup first = coreGroups.ofPlan(period.plan()).get(0);
        assertThat(first.status()).isEqualTo(CoreGroupStatus.TOO_FEW);
        assertThat(coreGroups.attendance(first.id()))
                .filteredOn(attendance -> attendance.came().isThere())
                .extracting(attendance -> attendance.attendee())
                .containsExactly("A1");
        assertThat(plans.find(period.plan()).openActions()).hasSize(2);
    }

    @Test
    void oneThatIsMovedIsHeldOnItsNewDayAndItsMembersAreTold() {
        clock.goTo(LocalDate.of(2026, 3, 24));

        at.complete(
                "sade",
                HOLD,
                form().answer("outcome", "moved")
                        .answer("reason", "The room is taken.")
                        .answer("nextOn", "2026-03-30")
                        .answer("nextAt", "14:00")
                        .answer("nextPlace", "Sample Library"));

        assertThat(at.task(HOLD).getDueDate()).isEqualTo(LondonTime.endOf(LocalDate.of(2026, 3, 30)));
        assertThat(limit(LimitName.FIRST_CORE_GROUP).due().dueOn()).isEqualTo(MEETS_ON);
        assertThat(html(LetterKind.CORE_GROUP_INVITATION, "A1"))
                .contains("Monday 30 March 2026", "2pm", "Sample Library", "The room is taken.");
        assertThat(coreGroups.ofPlan(period.plan())).hasSize(1);
    }

    @Test
    void theLimitOfACoreGroupIsWatched() {
        desks.fireTimer(at.family, "Event_CoreGroupLimitPassed");
        desks.runJobs(at.family);

        assertThat(at.task("Activity_ExplainLateness").getAssignee()).isEqualTo("sade");
        assertThat(desks.hasTask(at.family, HOLD)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesOfACoreGroup(String what, Consumer<FilledForm> change, String sentence) {
        FilledForm form = held();
        change.accept(form);

        assertThatThrownBy(() -> at.complete("sade", HOLD, form)).hasStackTraceContaining(sentence);
        assertThat(coreGroups.ofPlan(period.plan())).hasSize(1);
        assertThat(desks.hasTask(at.family, HOLD)).isTrue();
    }

    static Stream<Arguments> refusesOfACoreGroup() {
        return Stream.of(
                refused("no word of what was done", form -> form.answer("actions.1.done", ""), "What was done?”"),
                refused(
                        "no word of what has changed",
                        form -> form.answer("actions.1.difference", ""),
                        "What has changed for the child?”"),
                refused(
                        "nothing decided of an action",
                        form -> form.answer("actions.1.verdict", null),
                        "What becomes of it?”"),
                refused(
                        "a changed action without an owner",
                        form -> form.answer("actions.2.who", null),
                        "Who answers for it from now on?”"),
                refused(
                        "a changed action due before the meeting",
                        form -> form.answer("actions.2.by", "2026-03-30"),
                        "Action 2: “By when” cannot be before the meeting on Tuesday 31 March 2026."),
                refused(
                        "an action due in more than a year",
                        form -> form.answer("actions.2.by", "2027-04-01"),
                        "Action 2: “By when” is more than a year after the meeting: please check it."),
                refused(
                        "no other agency",
                        form -> form.answer("attendance.P2.came", "APOLOGIES").answer("attendance.P3.came", "ABSENT"),
                        "No agency beside children’s social care was there"),
                refused("nobody who held it", form -> form.answer("chairedBy", null), "Who held it?”"),
                refused("no word of the family", form -> form.answer("familysWords", ""), "What the family said”"),
                refused(
                        "a day still to come",
                        form -> form.answer("heldOn", "2026-04-01"),
                        "“Held on” cannot be a day still to come."),
                refused(
                        "a day before the conference",
                        form -> form.answer("heldOn", "2026-03-16"),
                        "“Held on” cannot be before Tuesday 17 March 2026"),
                refused(
                        "the next one beyond the authority’s limit",
                        form -> form.answer("nextOn", "2026-04-29"),
                        "“Date of the next core group” may be at the latest Tuesday 28 April 2026, 4 calendar weeks from this one."),
                refused(
                        "the next one on a bank holiday",
                        form -> form.answer("nextOn", "2026-04-06"),
                        "“Date of the next core group” has to be a working day; Monday 6 April 2026 is none."),
                refused(
                        "the next one in the past",
                        form -> form.answer("nextOn", "2026-03-30"),
                        "“Date of the next core group” cannot be in the past."),
                refused(
                        "the next one on the same day",
                        form -> form.answer("nextOn", "2026-03-31"),
                        "“Date of the next core group” has to be after this one."),
                refused(
                        "no next one",
                        form -> form.answer("nextOn", null),
                        "Date of the next core group” needs an answer"));
    }

    @Test
    void refusesToMakeUpForOneAsLateAsTheNextWouldHaveBeen() {
        assertThatThrownBy(() -> at.complete("sade", HOLD, missed("fellOut", LocalDate.of(2026, 4, 10))))
                .hasStackTraceContaining(
                        "may be at the latest Thursday 9 April 2026, soon after the one that was not held");
    }

    @Test
    void refusesToMoveACoreGroupBeyondItsLimitOrNowhere() {
        clock.goTo(LocalDate.of(2026, 3, 24));

        assertThatThrownBy(() -> at.complete(
                        "sade",
                        HOLD,
                        form().answer("outcome", "moved")
                                .answer("reason", "Ill.")
                                .answer("nextOn", "2026-04-01")))
                .hasStackTraceContaining("may be at the latest Tuesday 31 March 2026, the last day by its limit");
        assertThatThrownBy(() -> at.complete(
                        "sade",
                        HOLD,
                        form().answer("outcome", "moved")
                                .answer("reason", "Ill.")
                                .answer("nextOn", "2026-03-31")))
                .hasStackTraceContaining("Nothing is changed");
    }

    @Test
    void oneRecordedLongAfterwardsIsStillMadeUpForSoon() {
        clock.goTo(LocalDate.of(2026, 4, 20));

        at.complete("sade", HOLD, missed("fellOut", LocalDate.of(2026, 4, 27)));

        assertThat(coreGroups.waiting(period.plan()).orElseThrow().on()).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @Test
    void theChairSeesHalfWayHowThePlanStandsAndChallengesTheTeamManager() {
        at.complete("sade", HOLD, missed("fellOut", LocalDate.of(2026, 4, 7)));
        clock.goTo(LocalDate.of(2026, 5, 1));
        desks.fireTimer(at.family, "Event_MidPoint");

        JsonNode shown = at.read("chloe", "Activity_CheckMidPoint");
        assertThat(shown.at("/coreGroups/0/status").asText()).isEqualTo("Fell out");
        assertThat(shown.at("/coreGroups/0/reason").asText()).isEqualTo("The health visitor was ill.");
        assertThat(shown.path("actions")).hasSize(2);
        assertThat(shown.at("/actions/0/last").asText()).isEqualTo("Nothing yet");
        assertThat(shown.path("visits")).hasSize(2);
        assertThat(shown.at("/visits/0/lastSeen").asText()).isEqualTo("Not yet");
        assertThat(shown.path("limits").findValuesAsText("standing")).contains("Passed");
        at.complete("chloe", "Activity_CheckMidPoint", check("no", "yes"));
        assertThat(limit(LimitName.MID_POINT_CHECK).metOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(limit(LimitName.CHALLENGE_ANSWER).due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 11));

        FilledForm answer = at.form("tara", "Activity_AnswerChallenge", "answer-challenge");
        assertThat(at.read("tara", "Activity_AnswerChallenge").path("challenge").asText())
                .isEqualTo(SECRET);
        at.complete(
                "tara",
                "Activity_AnswerChallenge",
                answer.answer("answer", "You are right.").answer("measures", "A core group this week, held by me."));

        assertThat(limit(LimitName.CHALLENGE_ANSWER).metOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void theChairSeesHalfWayWhichChildWasSeenAndWhichWasNot() {
        at.complete(
                "sade",
                "Activity_RecordVisit",
                at.form("sade", "Activity_RecordVisit", "record-visit")
                        .answer("visitedOn", MEETS_ON.toString())
                        .answer("visitedAt", "08:30")
                        .answer("announced", "no")
                        .answerAll("children", "seen", "yes")
                        .answer("children.C1.alone", "yes")
                        .answer("children.C1.bedroom", "yes")
                        .answer("children.C1.words", "I like the new bunk bed.")
                        .answer("children.C2.seen", "no")
                        .answer("children.C2.notSeenBecause", "He was at his aunt’s.")
                        .answer("present", "Their mother")
                        .answer("worried", "no"));
        clock.goTo(LocalDate.of(2026, 5, 1));
        desks.fireTimer(at.family, "Event_MidPoint");

        JsonNode shown = at.read("chloe", "Activity_CheckMidPoint");

        JsonNode visit = shown.at("/visitsMade/0");
        assertThat(visit.path("on").asText()).isEqualTo("Tuesday 31 March 2026");
        assertThat(visit.path("announced").asText()).isEqualTo("Unannounced");
        assertThat(visit.path("seen").asText()).startsWith("Amber ").endsWith(", alone");
        assertThat(visit.path("notSeen").asText()).startsWith("Basil ").endsWith(": He was at his aunt’s.");
        assertThat(shown.path("limits").findValuesAsText("what"))
                .anyMatch(limit -> limit.startsWith("A visit to Amber "))
                .anyMatch(limit -> limit.startsWith("A visit to Basil "))
                .noneMatch(limit -> limit.contains("the child"));
    }

    @Test
    void aPlanThatIsMovingNeedsNoChallenge() {
        clock.goTo(LocalDate.of(2026, 5, 1));
        desks.fireTimer(at.family, "Event_MidPoint");

        at.complete("chloe", "Activity_CheckMidPoint", check("yes", "no"));

        assertThat(desks.hasTask(at.family, "Activity_AnswerChallenge")).isFalse();
    }

    @Test
    void driftThatIsSeenIsChallenged() {
        clock.goTo(LocalDate.of(2026, 5, 1));
        desks.fireTimer(at.family, "Event_MidPoint");

        assertThatThrownBy(() -> at.complete("chloe", "Activity_CheckMidPoint", check("no", "no")))
                .hasStackTraceContaining("A plan that is not moving is challenged");
    }

    private FilledForm check(String moving, String challenged) {
        FilledForm form = at.form("chloe", "Activity_CheckMidPoint", "check-mid-point")
                .answer("moving", moving)
                .answer("words", "Two core groups fell out.")
                .answer("challenged", challenged);
        return challenged.equals("yes") ? form.answer("challenge", SECRET) : form;
    }

    private FilledForm form() {
        return at.form("sade", HOLD, "hold-core-group");
    }

    private FilledForm missed(String outcome, LocalDate next) {
        return form().answer("outcome", outcome)
                .answer("reason", "The health visitor was ill.")
                .answer("nextOn", next.toString());
    }

    private FilledForm held() {
        return form().answer("outcome", "tookPlace")
                .answer("heldOn", "2026-03-31")
                .answer("chairedBy", "user:sade")
                .answerAll("attendance", "came", "CAME")
                .answer("attendance.P3.came", "APOLOGIES")
                .answerAll("actions", "done", "It was tried.")
                .answerAll("actions", "difference", "Amber is calmer.")
                .answer("actions.1.verdict", "done")
                .answer("actions.2.verdict", "change")
                .answer("actions.2.what", "Take the bus.")
                .answer("actions.2.who", "A1")
                .answer("actions.2.by", "2026-04-14")
                .answer("actions.2.howWeShallKnow", "Amber is there at nine.")
                .addRow(
                        "added",
                        Map.of(
                                "change",
                                "1",
                                "what",
                                "Cook together on Sundays.",
                                "who",
                                "user:sade",
                                "by",
                                "2026-04-14",
                                "howWeShallKnow",
                                "Everyone can taste it.",
                                "withheldFrom",
                                List.of()))
                .answer("familysWords", "They want the meals to go on.")
                .answer("nextOn", NEXT_ON.toString());
    }

    private Limit limit(LimitName name) {
        return limits.ofFamily(at.family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    /** The letters of a kind that were written last, to everyone. */
    private List<Letter> letters(LetterKind kind) {
        List<Letter> all = letters.ofFamily(at.family).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
        return all.stream()
                .filter(letter -> letter.batch().equals(all.get(0).batch()))
                .toList();
    }

    private String html(LetterKind kind, String recipient) {
        return letters(kind).stream()
                .filter(letter -> letter.to().id().equals(recipient))
                .map(letter -> letters.html(letter.id()))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ");
    }

    private static Arguments refused(String what, Consumer<FilledForm> change, String sentence) {
        return arguments(what, change, sentence);
    }
}
