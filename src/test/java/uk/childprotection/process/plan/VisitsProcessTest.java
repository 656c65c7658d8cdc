package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class VisitsProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("visits");

    private static final Date DUE = day("2026-03-16T23:59:59Z");
    private static final Date NEXT_DUE = day("2026-03-24T23:59:59Z");

    private final VisitTimes times = mock(VisitTimes.class);
    private final Map<String, Integer> clocks = new HashMap<>();

    @BeforeEach
    void theVisitsOfAPeriodBegin() {
        children("C1");
        when(times.visitor("plan-1")).thenReturn("sade");
        when(times.nextDue("plan-1")).thenReturn(DUE);
        when(times.lead("plan-1", "C1")).thenReturn("sade");
        when(times.lead("plan-1", "C2")).thenReturn("sean");
        diagram.bean("visitTimes", times);
        diagram.when("startVisitClock", execution -> {
            String child = (String) execution.getVariable("child");
            int round = clocks.merge(child, 1, Integer::sum);
            execution.setVariableLocal("visitLimitId", "limit-" + child + "-" + round);
            execution.setVariableLocal("visitWarnOn", day("2026-03-1%dT08:00:00Z".formatted(round)));
            execution.setVariableLocal("visitDueOn", day("2026-03-1%dT23:59:59Z".formatted(round)));
            execution.setVariableLocal("childNotSeenDueOn", day("2026-03-2%dT23:59:59Z".formatted(round)));
            execution.setVariableLocal("childLongNotSeenDueOn", day("2026-04-1%dT23:59:59Z".formatted(round)));
        });
        diagram.when("tellChildrenSeen", VisitTasks.tellChildrenSeen());
    }

    @Test
    void theLeadSocialWorkerRecordsAVisitByTheDayOnWhichTheFirstChildHasToBeSeen() {
        begin();

        assertThat(diagram.task("Activity_RecordVisit").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_RecordVisit").getDueDate()).isEqualTo(DUE);
    }

    @Test
    void theNextVisitIsOpenAndTheClockOfAChildSeenStartsAgainWhileNobodyWaitsForIt() {
        begin();
        when(times.nextDue("plan-1")).thenReturn(NEXT_DUE);

        record("C1");

        assertThat(diagram.task("Activity_RecordVisit").getDueDate()).isEqualTo(NEXT_DUE);
        assertThat(diagram.asked("startVisitClock")).hasSize(2);
        assertThat(diagram.dueDate("Event_VisitLimitNear")).isEqualTo(day("2026-03-12T08:00:00Z"));
        assertThat(diagram.dueDate("Event_VisitLimitPassed")).isEqualTo(day("2026-03-12T23:59:59Z"));
        assertThat(diagram.dueDate("Event_ChildNotSeen")).isEqualTo(day("2026-03-22T23:59:59Z"));
        assertThat(diagram.dueDate("Event_ChildLongNotSeen")).isEqualTo(day("2026-04-12T23:59:59Z"));
        assertThat(diagram.passed()).contains("Event_SeenAlone");
    }

    @Test
    void aChildWhoWasNotSeenKeepsItsClock() {
        children("C1", "C2");
        begin();

        record("C2");

        assertThat(clocks).containsEntry("C1", 1).containsEntry("C2", 2);
    }

    @Test
    void allChildrenWhoWereSeenStartAgainAndAnAttemptStartsNoClock() {
        children("C1", "C2");
        begin();

        record("C1,C2");
        record("");
        record("C1");

        assertThat(clocks).containsEntry("C1", 3).containsEntry("C2", 2);
        assertThat(diagram.task("Activity_RecordVisit")).isNotNull();
    }

    @Test
    void warnsBeforeTheLimitForAVisitPassesAndSaysWhenItHas() {
        begin();

        diagram.fire("Event_VisitLimitNear");
        diagram.fire("Event_VisitLimitPassed");

        handedOver("limit-C1-1", false, "sade");
        handedOver("limit-C1-1", true, "sade");
        assertThat(diagram.passed()).contains("Event_VisitLimitWarned", "Event_VisitLimitTold");
        assertThat(diagram.waitingAt()).contains("Activity_AwaitChildSeen", "Activity_RecordVisit");
    }

    @Test
    void theClockStartsAgainAfterItsLimitHasPassed() {
        begin();
        diagram.fire("Event_VisitLimitNear");
        diagram.fire("Event_VisitLimitPassed");

        record("C1");
        diagram.fire("Event_VisitLimitNear");

        handedOver("limit-C1-2", false, "sade");
    }

    @Test
    void tellsTheTeamManagerOfAChildNotSeenAndTheChairOfOneLongNotSeen() {
        begin();

        diagram.fire("Event_ChildNotSeen");
        diagram.run("Activity_WriteNotSeenNotice");
        diagram.fire("Event_ChildLongNotSeen");
        diagram.run("Activity_WriteLongNotSeenNotice");

        assertThat(diagram.asked("writeNotSeenNotice"))
                .extracting(call -> call.variable("child"), call -> call.variable("longNotSeen"))
                .containsExactly(tuple("C1", false), tuple("C1", true));
        assertThat(diagram.asked("handOverLetters")).hasSize(2);
        assertThat(diagram.passed()).contains("Event_NotSeenTold", "Event_LongNotSeenTold");
        assertThat(diagram.waitingAt()).contains("Activity_AwaitChildSeen");
    }

    @Test
    void tellsTheTeamManagerWhenAChildIsSeenAloneTooSeldomWhileTheNextVisitIsOpen() {
        begin();

        diagram.complete("Activity_RecordVisit", Map.of("childrenSeen", "C1", "notSeenAlone", true));
        diagram.run("Activity_TellChildrenSeen");

        assertThat(diagram.task("Activity_RecordVisit")).isNotNull();
        diagram.run("Activity_WriteNotAloneNotice");
        assertThat(diagram.asked("writeNotAloneNotice")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_NotAloneTold").doesNotContain("Event_SeenAlone");
    }

    @Test
    void aChildWhoLeavesThePlanIsWaitedForNoLongerAndTheOthersAre() {
        children("C1", "C2");
        begin();

        diagram.send("ChildLeftPlan", "child", "C1");

        assertThat(diagram.asked("stopVisitClock"))
                .singleElement()
                .extracting(call -> call.variable("child"))
                .isEqualTo("C1");
        assertThat(diagram.isOver()).isFalse();
        record("C2");
        assertThat(clocks).containsEntry("C1", 1).containsEntry("C2", 2);
    }

    @Test
    void aClockThatWasStoppedBeforeItIsToldOfAVisitIsNotMissed() {
        children("C1", "C2");
        begin();
        diagram.complete("Activity_RecordVisit", Map.of("childrenSeen", "C1,C2", "notSeenAlone", false));

        diagram.send("ChildLeftPlan", "child", "C1");
        diagram.run("Activity_TellChildrenSeen");

        assertThat(clocks).containsEntry("C1", 1).containsEntry("C2", 2);
        assertThat(diagram.task("Activity_RecordVisit")).isNotNull();
    }

    @Test
    void endsWithTheOpenTaskWhenNoChildIsLeft() {
        begin();

        diagram.send("ChildLeftPlan", "child", "C1");

        assertThat(diagram.passed()).contains("Event_ClockStopped", "Event_NoChildLeft");
        assertThat(diagram.isOver()).isTrue();
    }

    private void children(String... numbers) {
        when(times.children("plan-1")).thenReturn(List.of(numbers));
    }

    private static void begin() {
        diagram.start(Map.of("planId", "plan-1", "periodId", "period-1", "socialWorker", "sade"));
    }

    private static void record(String seen) {
        diagram.complete("Activity_RecordVisit", Map.of("childrenSeen", seen, "notSeenAlone", false));
        diagram.run("Activity_TellChildrenSeen");
    }

    private static void handedOver(String limit, boolean passed, String owner) {
        assertThat(diagram.asked("handOverVisitLimit"))
                .anySatisfy(call -> assertThat(call.variables())
                        .containsAllEntriesOf(Map.of(
                                "limitId", limit,
                                "limitPassed", passed,
                                "limitOwner", owner,
                                "limitOwnerGroup", "socialWorker")));
    }

    private static Date day(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
