package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.plan.Visits;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.VisitedFamily;

@ApplicationTest
class RecordVisitIT {

    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 3, 16);
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 10);
    private static final LocalDate NEXT_DUE = LocalDate.of(2026, 3, 24);
    private static final PersonNumber AMBER = PersonNumber.child(1);
    private static final PersonNumber BASIL = PersonNumber.child(2);
    private static final String SECRET = "Wombats knitted the curtains";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Visits visits;

    @Autowired
    private Plans plans;

    @Autowired
    private Limits limits;

    @Autowired
    private Letters letters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private VisitedFamily at;

    @BeforeEach
    void theVisitsHaveBegun() {
        at = new VisitedFamily(application);
    }

    @Test
    void showsHowEachChildHasBeenSeenAndByWhenTheNextVisitIsDue() {
        JsonNode form = read();

        assertThat(form.path("dueOn").asText()).isEqualTo("Monday 16 March 2026");
        assertThat(form.path("writeUpIn").asText()).isEqualTo("2 working days");
        assertThat(form.path("inTimeFrom").asText()).isEqualTo("Thursday 26 February 2026");
        assertThat(form.path("lastVisit").asText()).isEmpty();
        assertThat(form.path("anyReminder").asBoolean()).isFalse();
        assertThat(form.path("visitedBy").asText()).isEqualTo("sade");
        assertThat(texts(form.path("standing"), "lastSeen")).containsOnly("Not yet");
        assertThat(texts(form.path("standing"), "dueOn")).containsOnly("Monday 16 March 2026");
        assertThat(texts(form.path("children"), "age")).containsExactly("10 years", "2 years", "Unborn");
        assertThat(dueOn()).isEqualTo(FIRST_DUE);
    }

    @Test
    void aVisitMeetsTheLimitsOfTheChildrenWhoWereSeenAndStartsTheirClocksAgain() {
        clock.goTo(VISITED);

        at.record(at.visit(VISITED).answer("children.C1.words", SECRET));

        assertThat(running(LimitName.VISIT))
                .extracting(
                        limit -> VisitSubject.of(limit).orElseThrow().child(),
                        limit -> limit.due().dueOn())
                .containsExactlyInAnyOrder(
                        tuple(AMBER, NEXT_DUE), tuple(BASIL, NEXT_DUE), tuple(PersonNumber.child(3), NEXT_DUE));
        assertThat(timers("Event_VisitLimitPassed")).containsOnly(NEXT_DUE).hasSize(3);
        assertThat(timers("Event_VisitLimitNear")).containsOnly(LocalDate.of(2026, 3, 20));
        assertThat(timers("Event_ChildNotSeen")).containsOnly(LocalDate.of(2026, 4, 7));
        assertThat(timers("Event_ChildLongNotSeen")).containsOnly(LocalDate.of(2026, 4, 21));
        assertThat(dueOn()).isEqualTo(NEXT_DUE);
        assertThat(limits(LimitName.VISIT_WRITE_UP))
                .singleElement()
                .satisfies(limit -> assertThat(limits.standing(limit)).isEqualTo(Standing.MET));
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void aChildWhoWasNotSeenKeepsItsClock() {
        clock.goTo(VISITED);

        at.record(at.visit(VISITED)
                .answer("children.C2.seen", "no")
                .answer("children.C2.notSeenBecause", "He was at his grandmother’s."));

        assertThat(running(LimitName.VISIT))
                .extracting(
                        limit -> VisitSubject.of(limit).orElseThrow().child(),
                        limit -> limit.due().dueOn())
                .contains(tuple(AMBER, NEXT_DUE), tuple(BASIL, FIRST_DUE));
        assertThat(timers("Event_VisitLimitPassed")).containsExactlyInAnyOrder(FIRST_DUE, NEXT_DUE, NEXT_DUE);
        assertThat(dueOn()).isEqualTo(FIRST_DUE);
    }

    @Test
    void anAttemptIsRecordedAndStartsNoClock() {
        clock.goTo(VISITED);

        at.record(nobodySeen(VISITED));

        assertThat(visits.ofPlan(at.plan)).hasSize(1);
        assertThat(running(LimitName.VISIT))
                .extracting(limit -> limit.due().dueOn())
                .containsOnly(FIRST_DUE);
        assertThat(dueOn()).isEqualTo(FIRST_DUE);
    }

    @Test
    void anExtraVisitIsTheOpenTaskCompletedEarlyAndAnEarlierOneIsTakenAfterwards() {
        clock.goTo(VISITED);
        at.record(at.visit(VISITED));
        assertThat(read().path("lastVisit").asText())
                .startsWith("The last visit on file was on Tuesday 10 March 2026.");

        at.record(at.visit(VISITED.minusDays(1)));

        assertThat(visits.ofPlan(at.plan)).hasSize(2);
        assertThat(running(LimitName.VISIT))
                .extracting(limit -> limit.due().dueOn())
                .containsOnly(NEXT_DUE);
        assertThat(dueOn()).isEqualTo(NEXT_DUE);
    }

    @Test
    void aLateWriteUpStandsInTheRegisterWithItsReason() {
        clock.goTo(LocalDate.of(2026, 3, 13));

        at.record(at.visit(VISITED).answer("lateBecause", "The social worker was ill."));

        assertThat(limits(LimitName.VISIT_WRITE_UP)).singleElement().satisfies(limit -> {
            assertThat(limits.standing(limit)).isEqualTo(Standing.MET_LATE);
            assertThat(limit.lateReason()).isEqualTo("The social worker was ill.");
        });
        assertThat(limits(LimitName.VISIT))
                .filteredOn(limit -> limit.metOn() != null)
                .allSatisfy(limit -> assertThat(limits.standing(limit)).isEqualTo(Standing.MET));
    }

    @Test
    void warnsTheLeadSocialWorkerOnceForAllChildrenOfOneVisit() {
        clock.goTo(LocalDate.of(2026, 3, 12));

        desks.fireTimer(at.family, "Event_VisitLimitNear");
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.LIMIT_NEAR))
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().id()).isEqualTo("user:sade"))
                .satisfies(letter -> assertThat(text(letter)).contains("a visit to C1, C2 and C3"));
        assertThat(running(LimitName.VISIT))
                .allSatisfy(limit -> assertThat(limit.warnedAt()).isNotNull());
    }

    @Test
    void saysNothingOfALimitThatAVisitHasKeptBeforeItsClockIsTold() {
        clock.goTo(VISITED);
        desks.of("sade")
                .complete(
                        at.family, VisitedFamily.RECORD_VISIT, at.visit(VISITED).json());

        desks.fireTimer(at.family, "Event_VisitLimitNear");
        desks.fireTimer(at.family, "Event_VisitLimitPassed");
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.LIMIT_NEAR)).isEmpty();
        assertThat(notices(LetterKind.LIMIT_PASSED)).isEmpty();
        assertThat(desks.hasTask(at.family, "Activity_ExplainLateness")).isFalse();
        assertThat(timers("Event_VisitLimitPassed")).containsOnly(NEXT_DUE).hasSize(3);
    }

    @Test
    void asksOnceWhyAVisitIsLateAndKeepsTheReasonForEachChild() {
        clock.goTo(FIRST_DUE.plusDays(1));

        desks.fireTimer(at.family, "Event_VisitLimitPassed");
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.LIMIT_PASSED))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:sade", "user:simon", "user:sunita");
        var explain = desks.task(at.family, "Activity_ExplainLateness");
        assertThat(explain.getAssignee()).isEqualTo("sade");
        assertThat(desks.of("sade").read(explain).path("limit").toString())
                .contains("Amber")
                .contains("(C3)");
        desks.of("sade").complete(explain, Map.of("reason", "The family was away."));
        assertThat(running(LimitName.VISIT))
                .extracting(Limit::lateReason)
                .containsOnly("The family was away.")
                .hasSize(3);
    }

    @Test
    void asksNobodyAnyMoreWhenTheVisitWasMadeInTimeAndOnlyWrittenUpLater() {
        clock.goTo(FIRST_DUE.plusDays(1));
        desks.fireTimer(at.family, "Event_VisitLimitPassed");
        desks.runJobs(at.family);

        at.record(at.visit(FIRST_DUE));

        assertThat(desks.hasTask(at.family, "Activity_ExplainLateness")).isFalse();
        assertThat(limits(LimitName.VISIT))
                .filteredOn(limit -> limit.metOn() != null)
                .hasSize(3)
                .allSatisfy(limit -> assertThat(limits.standing(limit)).isEqualTo(Standing.MET));
    }

    @Test
    void goesOnAskingForTheChildWhoWasNotSeenInTime() {
        clock.goTo(FIRST_DUE.plusDays(1));
        desks.fireTimer(at.family, "Event_VisitLimitPassed");
        desks.runJobs(at.family);

        at.record(at.visit(FIRST_DUE)
                .answer("children.C1.seen", "no")
                .answer("children.C1.notSeenBecause", "She was at school."));

        var explain = desks.task(at.family, "Activity_ExplainLateness");
        assertThat(desks.of("sade").read(explain).path("limit").toString())
                .contains("(C1)")
                .doesNotContain("(C2)");
    }

    @Test
    void childrenWithDifferentLeadSocialWorkersHaveDifferentPeopleToldOfThem() {
        at = new VisitedFamily(application, "sean");
        assertThat(desks.task(at.family, "Activity_RecordVisit").getAssignee()).isEqualTo("sade");
        clock.goTo(LocalDate.of(2026, 3, 12));

        desks.fireTimer(at.family, "Event_VisitLimitNear");
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.LIMIT_NEAR))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:sade", "user:sean");
    }

    @Test
    void tellsTheTeamManagerAfterFourWeeksAndTheChairAndTheSafeguardingManagerAfterSix() {
        clock.goTo(LocalDate.of(2026, 3, 31));
        desks.fireTimer(at.family, "Event_ChildNotSeen");
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.CHILD_NOT_SEEN))
                .extracting(letter -> letter.to().id())
                .containsExactly("user:tara");
        assertThat(text(notices(LetterKind.CHILD_NOT_SEEN).get(0)))
                .contains("C1, C2 and C3")
                .contains("4 calendar weeks")
                .doesNotContain("Amber");
        assertThat(running(LimitName.CHILD_NOT_SEEN)).hasSize(3);

        clock.goTo(LocalDate.of(2026, 4, 14));
        desks.fireTimer(at.family, "Event_ChildLongNotSeen");
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.CHILD_NOT_SEEN))
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder("user:tara", "user:chloe", "user:simon", "user:sunita");
    }

    @Test
    void seeingAChildAgainMeetsWhatWasToldOfIt() {
        clock.goTo(LocalDate.of(2026, 3, 31));
        desks.fireTimer(at.family, "Event_ChildNotSeen");
        desks.runJobs(at.family);

        at.record(at.visit(LocalDate.of(2026, 3, 31)));

        assertThat(running(LimitName.CHILD_NOT_SEEN)).isEmpty();
        assertThat(limits(LimitName.CHILD_NOT_SEEN))
                .hasSize(3)
                .allSatisfy(limit -> assertThat(limits.standing(limit)).isEqualTo(Standing.MET_LATE));
    }

    @Test
    void tellsTheTeamManagerOfAChildOldEnoughWhoWasSeenThreeTimesButNeverAlone() {
        notAlone(LocalDate.of(2026, 3, 4));
        notAlone(LocalDate.of(2026, 3, 6));
        desks.runJobs(at.family);
        assertThat(notices(LetterKind.NOT_SEEN_ALONE)).isEmpty();

        notAlone(LocalDate.of(2026, 3, 10));
        desks.runJobs(at.family);

        assertThat(notices(LetterKind.NOT_SEEN_ALONE))
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().id()).isEqualTo("user:tara"))
                .satisfies(letter -> assertThat(text(letter)).contains("C1").doesNotContain("C2"));
        assertThat(texts(read().path("reminders"), "what"))
                .anySatisfy(what -> assertThat(what).startsWith("Seen at the last 3 visits, but never alone"))
                .anySatisfy(what -> assertThat(what).startsWith("See the bedroom"));
    }

    @Test
    void aNewPeriodOfThePlanGoesOnWithTheClocksAsTheyRun() {
        clock.goTo(LocalDate.of(2026, 3, 17));
        desks.fireTimer(at.family, "Event_VisitLimitNear");
        desks.fireTimer(at.family, "Event_VisitLimitPassed");
        desks.runJobs(at.family);
        long told = letters.ofFamily(at.family).size();
        runtime.deleteProcessInstance(
                desks.task(at.family, "Activity_RecordVisit").getProcessInstanceId(), "The period has ended.");

        at.begin(runtime);
        desks.fireTimer(at.family, "Event_VisitLimitNear");
        desks.fireTimer(at.family, "Event_VisitLimitPassed");
        desks.runJobs(at.family);

        assertThat(dueOn()).isEqualTo(FIRST_DUE);
        assertThat(letters.ofFamily(at.family)).hasSize((int) told);
        assertThat(limits(LimitName.VISIT)).hasSize(3);
    }

    @Test
    void theClockOfAChildWhoLeavesThePlanStopsAndTheNextVisitIsForTheOthers() {
        clock.goTo(VISITED);
        at.record(at.visit(VISITED)
                .answer("children.C2.seen", "no")
                .answer("children.C2.notSeenBecause", "He was at his grandmother’s."));
        plans.endFor(at.plan, BASIL, VISITED, PlanEnd.LEFT_UK);

        runtime.createMessageCorrelation("ChildLeftPlan")
                .processInstanceBusinessKey(at.family.value())
                .localVariableEquals("child", "C2")
                .correlate();

        assertThat(dueOn()).isEqualTo(NEXT_DUE);
        assertThat(running(LimitName.VISIT)).hasSize(2);
        assertThat(texts(read().path("children"), "number")).containsExactly("C1", "C3");
    }

    private void notAlone(LocalDate on) {
        clock.goTo(on);
        at.seenNotAlone(on);
    }

    private FilledForm nobodySeen(LocalDate on) {
        return at.visit(on)
                .answerAll("children", "seen", "no")
                .answerAll("children", "notSeenBecause", "Nobody opened the door.");
    }

    private JsonNode read() {
        return desks.of("sade").read(desks.task(at.family, "Activity_RecordVisit"));
    }

    private LocalDate dueOn() {
        return LocalDate.ofInstant(
                desks.task(at.family, "Activity_RecordVisit").getDueDate().toInstant(), LondonTime.ZONE);
    }

    private List<LocalDate> timers(String activity) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(at.family.value()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(activity)
                                .list()
                                .stream())
                .map(Job::getDuedate)
                .map(due -> LocalDate.ofInstant(due.toInstant(), LondonTime.ZONE))
                .toList();
    }

    private List<Limit> limits(LimitName name) {
        return limits.ofFamily(at.family.value()).stream()
                .filter(limit -> limit.name() == name)
                .toList();
    }

    private List<Limit> running(LimitName name) {
        return limits(name).stream()
                .filter(limit -> limit.metOn() == null && limit.closedAt() == null)
                .toList();
    }

    private List<Letter> notices(LetterKind kind) {
        return letters.ofFamily(at.family).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
    }

    private static List<String> texts(JsonNode rows, String key) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(key).asText())
                .toList();
    }

    private String text(Letter letter) {
        return letters.html(letter.id());
    }
}
