package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

class CoreGroupProcessTest {

    private static final Date MEETS_ON = LondonTime.endOf(LocalDate.of(2026, 3, 27));
    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 26));
    private static final Date DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 31));
    private static final Date NEXT_ON = LondonTime.endOf(LocalDate.of(2026, 4, 1));
    private static final Date NEXT_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 4, 1));
    private static final Date NEXT_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 4, 3));

    private static final Map<String, Object> NEXT = Map.of(
            "nextCoreGroupId",
            "next core group",
            "nextCoreGroupOn",
            NEXT_ON,
            "nextCoreGroupLimitId",
            "next limit",
            "nextCoreGroupWarnOn",
            NEXT_WARN_ON,
            "nextCoreGroupDueOn",
            NEXT_DUE_ON);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("core-group");

    @Test
    void invitesHoldsAndSendsTheUpdatedPlan() {
        planned();

        assertThat(diagram.task("Activity_HoldCoreGroup").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_HoldCoreGroup").getDueDate()).isEqualTo(MEETS_ON);
        diagram.run("Activity_WriteInvitations");
        assertThat(diagram.asked("writeCoreGroupInvitations"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.variable("coreGroupId")).isEqualTo("core group"));
        met();
        diagram.run("Activity_WriteUpdatedPlan");

        assertThat(diagram.passed())
                .containsSubsequence("Activity_WriteInvitations", "Activity_SendInvitations", "Event_MembersInvited")
                .containsSubsequence(
                        "Event_CoreGroupPlanned",
                        "Activity_HoldCoreGroup",
                        "Activity_WriteUpdatedPlan",
                        "Activity_SendUpdatedPlan",
                        "Event_PlanUpdated",
                        "Event_CoreGroupOver");
        assertThat(diagram.asked("handOverLetters")).hasSize(2);
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void aCoreGroupThatIsMovedIsHeldOnItsNewDayAndItsMembersAreInvitedAnew() {
        planned();
        diagram.run("Activity_WriteInvitations");

        diagram.complete(
                "Activity_HoldCoreGroup",
                Map.of("coreGroupMoved", true, "coreGroupMet", false, "coreGroupOn", NEXT_ON));

        assertThat(diagram.task("Activity_HoldCoreGroup").getDueDate()).isEqualTo(NEXT_ON);
        diagram.run("Activity_WriteInvitations");
        assertThat(diagram.asked("writeCoreGroupInvitations")).hasSize(2);
        assertThat(diagram.dueDate("Event_CoreGroupLimitPassed")).isEqualTo(DUE_ON);
    }

    @Test
    void oneThatFellOutIsMadeUpForByAnotherWhileItsOwnLimitGoesOn() {
        planned();
        diagram.run("Activity_WriteInvitations");

        notMet();

        assertThat(diagram.task("Activity_HoldCoreGroup").getDueDate()).isEqualTo(NEXT_ON);
        assertThat(diagram.dueDates("Event_CoreGroupLimitPassed")).containsExactlyInAnyOrder(DUE_ON, NEXT_DUE_ON);
        assertThat(diagram.valuesOf("Activity_HoldCoreGroup", "coreGroupId")).containsExactly("next core group");
        diagram.run("Activity_WriteInvitations");
        met();
        diagram.run("Activity_WriteUpdatedPlan");
        assertThat(diagram.asked("writeUpdatedPlan")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_CoreGroupMadeUp");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void warnsTheLeadSocialWorkerBeforeItsLimit() {
        planned();

        assertThat(diagram.dueDate("Event_CoreGroupLimitNear")).isEqualTo(WARN_ON);
        diagram.fire("Event_CoreGroupLimitNear");

        assertHandedOver(false);
        assertThat(diagram.passed()).contains("Event_CoreGroupLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_HoldCoreGroup");
    }

    @Test
    void asksWhyWhenItsLimitHasPassed() {
        planned();

        diagram.fire("Event_CoreGroupLimitPassed");

        assertHandedOver(true);
        assertThat(diagram.passed()).contains("Event_CoreGroupLatenessTold");
        assertThat(diagram.waitingAt()).contains("Activity_HoldCoreGroup");
    }

    private static void assertHandedOver(boolean passed) {
        assertThat(diagram.asked("handOverLimit"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.variables())
                        .containsEntry("limitId", "limit")
                        .containsEntry("limitPassed", passed)
                        .containsEntry("limitOwner", "sade")
                        .containsEntry("limitOwnerGroup", "socialWorker"));
    }

    private static void planned() {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "planId", "plan",
                "periodId", "period",
                "chair", "chloe",
                "socialWorker", "sade",
                "coreGroupId", "core group",
                "coreGroupOn", MEETS_ON,
                "coreGroupLimitId", "limit",
                "coreGroupWarnOn", WARN_ON,
                "coreGroupDueOn", DUE_ON));
        diagram.start(variables);
    }

    private static void met() {
        diagram.complete("Activity_HoldCoreGroup", with(Map.of("coreGroupMoved", false, "coreGroupMet", true)));
    }

    private static void notMet() {
        diagram.complete("Activity_HoldCoreGroup", with(Map.of("coreGroupMoved", false, "coreGroupMet", false)));
    }

    private static Map<String, Object> with(Map<String, Object> decisions) {
        Map<String, Object> all = new HashMap<>(NEXT);
        all.putAll(decisions);
        return all;
    }
}
