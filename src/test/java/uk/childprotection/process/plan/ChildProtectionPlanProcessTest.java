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

class ChildProtectionPlanProcessTest {

    private static final Date MID_POINT_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 1));
    private static final Date MID_POINT_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 7));
    private static final Date MID_POINT_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 5, 11));
    private static final Date CALL_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 4));
    private static final Date EARLIER = LondonTime.morningOf(LocalDate.of(2026, 4, 7));
    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 19));
    private static final Date DUE_ON = LondonTime.endOf(LocalDate.of(2026, 6, 17));
    private static final Date CHALLENGE_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 7));
    private static final Date CHALLENGE_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 5, 11));

    private static final Map<String, Object> CHALLENGE = Map.of(
            "challenged",
            true,
            "challengeLimitId",
            "challenge limit",
            "challengeWarnOn",
            CHALLENGE_WARN_ON,
            "challengeDueOn",
            CHALLENGE_DUE_ON);

    @RegisterExtension
    static final DiagramTest diagram =
            DiagramTest.of("child-protection-plan").holding("core-group").holding("visits");

    @Test
    void carriesThePlanUntilItsPeriodEnds() {
        begun();

        assertThat(diagram.waitingAt())
                .contains(
                        "Activity_HoldCoreGroup", "Activity_VisitChildren", "Event_ReviewToPrepare", "Event_MidPoint");
        diagram.send("PlanPeriodEnded", Map.of());

        assertThat(diagram.passed()).contains("Event_PeriodEnded", "Event_WorkOfPeriodEnded", "Event_PeriodOver");
        assertThat(diagram.isOver()).isTrue();
        assertThat(diagram.isRunning("core-group")).isFalse();
        assertThat(diagram.isRunning("visits")).isFalse();
    }

    @Test
    void holdsOneCoreGroupAfterTheOther() {
        begun();

        assertThat(diagram.called("core-group"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("coreGroupId", "first core group")
                        .containsEntry("coreGroupLimitId", "first limit")
                        .containsEntry("planId", "plan")
                        .containsEntry("periodId", "period")
                        .containsEntry("chair", "chloe")
                        .containsEntry("socialWorker", "sade"));
        diagram.inHeld(
                "core-group", Map.of("nextCoreGroupId", "second core group", "nextCoreGroupLimitId", "second limit"));
        diagram.release("core-group");

        assertThat(diagram.called("core-group"))
                .hasSize(2)
                .last()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("coreGroupId", "second core group")
                        .containsEntry("coreGroupLimitId", "second limit"));
        assertThat(diagram.waitingAt()).contains("Activity_HoldCoreGroup");
    }

    @Test
    void visitsEndWhenNoChildIsLeftAndTheRestGoesOn() {
        begun();

        assertThat(diagram.called("visits"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsOnlyKeys("caseReference", "planId", "periodId", "socialWorker"));
        diagram.release("visits");

        assertThat(diagram.passed()).contains("Event_VisitsOver");
        assertThat(diagram.isOver()).isFalse();
    }

    @Test
    void theReviewIsPreparedInTime() {
        begun();

        assertThat(diagram.dueDate("Event_ReviewToPrepare")).isEqualTo(CALL_ON);
        diagram.fire("Event_ReviewToPrepare");
        diagram.run("Activity_CallReview");

        assertThat(diagram.asked("callReview")).hasSize(1);

        assertThat(diagram.passed()).contains("Event_ReviewCalled");
        assertThat(diagram.isOver()).isFalse();
    }

    @Test
    void anEarlyReviewIsCalledSooner() {
        begun();

        diagram.send("ReviewBroughtForward", Map.of("reviewCallOn", EARLIER));

        assertThat(diagram.asked("moveReviewCall"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.variables()).containsEntry("reviewCallOn", EARLIER));
        assertThat(diagram.variable("reviewCallOn")).isEqualTo(EARLIER);
        assertThat(diagram.passed()).contains("Event_ReviewCallMoved");
        assertThat(diagram.waitingAt()).contains("Event_ReviewToPrepare");
    }

    @Test
    void theChairFindsThePlanOnCourse() {
        begun();

        assertThat(diagram.dueDate("Event_MidPoint")).isEqualTo(MID_POINT_ON);
        diagram.fire("Event_MidPoint");
        assertThat(diagram.task("Activity_CheckMidPoint").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_CheckMidPoint").getDueDate()).isEqualTo(MID_POINT_DUE_ON);
        diagram.complete("Activity_CheckMidPoint", Map.of("challenged", false));

        assertThat(diagram.passed()).contains("Event_PlanOnCourse").doesNotContain("Activity_AnswerChallenge");
    }

    @Test
    void theTeamManagerAnswersTheChairsChallenge() {
        begun();
        diagram.fire("Event_MidPoint");

        diagram.complete("Activity_CheckMidPoint", CHALLENGE);
        assertThat(diagram.task("Activity_AnswerChallenge").getDueDate()).isEqualTo(CHALLENGE_DUE_ON);
        diagram.complete("Activity_AnswerChallenge");

        assertThat(diagram.passed()).contains("Event_ChallengeAnswered");
    }

    @Test
    void warnsTheChairBeforeTheLimitForTheCheck() {
        begun();
        diagram.fire("Event_MidPoint");

        assertThat(diagram.dueDate("Event_MidPointLimitNear")).isEqualTo(MID_POINT_WARN_ON);
        diagram.fire("Event_MidPointLimitNear");

        assertHandedOver("mid-point limit", false, "chloe", "conferenceChair");
        assertThat(diagram.passed()).contains("Event_MidPointLimitWarned");
    }

    @Test
    void asksTheChairWhyTheCheckIsLate() {
        begun();
        diagram.fire("Event_MidPoint");

        diagram.fire("Event_MidPointLimitPassed");

        assertHandedOver("mid-point limit", true, "chloe", "conferenceChair");
        assertThat(diagram.passed()).contains("Event_MidPointLatenessTold");
        assertThat(diagram.waitingAt()).contains("Activity_CheckMidPoint");
    }

    @Test
    void warnsTeamManagersBeforeTheLimitForTheirAnswer() {
        challenged();

        diagram.fire("Event_ChallengeLimitNear");

        assertHandedOver("challenge limit", false, null, DiagramTest.MANAGERS);
        assertThat(diagram.passed()).contains("Event_ChallengeLimitWarned");
    }

    @Test
    void asksTeamManagersWhyTheirAnswerIsLate() {
        challenged();

        diagram.fire("Event_ChallengeLimitPassed");

        assertHandedOver("challenge limit", true, null, DiagramTest.MANAGERS);
        assertThat(diagram.passed()).contains("Event_ChallengeLatenessTold");
        assertThat(diagram.waitingAt()).contains("Activity_AnswerChallenge");
    }

    @Test
    void warnsBeforeTheLimitForTheReview() {
        begun();

        assertThat(diagram.dueDate("Event_ReviewLimitNear")).isEqualTo(WARN_ON);
        diagram.fire("Event_ReviewLimitNear");

        assertHandedOver("review limit", false, null, "conferenceAdministrator");
        assertThat(diagram.passed()).contains("Event_ReviewLimitWarned");
    }

    @Test
    void asksWhyTheReviewIsLate() {
        begun();

        assertThat(diagram.dueDate("Event_ReviewLimitPassed")).isEqualTo(DUE_ON);
        diagram.fire("Event_ReviewLimitPassed");

        assertHandedOver("review limit", true, null, "conferenceAdministrator");
        assertThat(diagram.passed()).contains("Event_ReviewLatenessTold");
    }

    private static void assertHandedOver(String limit, boolean passed, String owner, String group) {
        assertThat(diagram.asked("handOverLimit"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.variables())
                        .containsEntry("limitId", limit)
                        .containsEntry("limitPassed", passed)
                        .containsEntry("limitOwner", owner)
                        .containsEntry("limitOwnerGroup", group));
    }

    private static void challenged() {
        begun();
        diagram.fire("Event_MidPoint");
        diagram.complete("Activity_CheckMidPoint", CHALLENGE);
    }

    private static void begun() {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "planId", "plan",
                "periodId", "period",
                "chair", "chloe",
                "socialWorker", "sade",
                "coreGroupId", "first core group",
                "coreGroupLimitId", "first limit",
                "midPointOn", MID_POINT_ON,
                "midPointLimitId", "mid-point limit",
                "midPointWarnOn", MID_POINT_WARN_ON,
                "midPointDueOn", MID_POINT_DUE_ON));
        variables.put("coreGroupOn", LondonTime.endOf(LocalDate.of(2026, 3, 27)));
        variables.put("coreGroupWarnOn", LondonTime.morningOf(LocalDate.of(2026, 3, 26)));
        variables.put("coreGroupDueOn", LondonTime.endOf(LocalDate.of(2026, 3, 31)));
        variables.put("reviewCallOn", CALL_ON);
        variables.put("reviewLimitId", "review limit");
        variables.put("reviewWarnOn", WARN_ON);
        variables.put("reviewDueOn", DUE_ON);
        diagram.startByMessage("PlanPeriodBegun", variables);
    }
}
