package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;
import uk.childprotection.process.limit.LimitStandings;

class ReviewConferenceProcessTest {

    private static final Date CONFERENCE_ON = LondonTime.endOf(LocalDate.of(2026, 6, 16));
    private static final Date NEXT_ON = LondonTime.endOf(LocalDate.of(2026, 6, 23));
    private static final Date INVITATIONS_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 13));
    private static final Date INVITATIONS_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 5, 18));
    private static final Date RECONVENE_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 6, 26));
    private static final Date RECONVENE_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 6, 30));
    private static final Date DECISION_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 6, 17));
    private static final Date DECISION_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 6, 17));

    private static final Map<String, Object> GOES_AHEAD = Map.of(
            "goesAhead",
            true,
            "decisionLimitId",
            "decision limit",
            "decisionWarnOn",
            DECISION_WARN_ON,
            "decisionDueOn",
            DECISION_DUE_ON);

    private static final Map<String, Object> ADJOURNED = Map.of(
            "goesAhead", false,
            "conferenceOn", NEXT_ON,
            "reconveneLimitId", "reconvene limit",
            "reconveneWarnOn", RECONVENE_WARN_ON,
            "reconveneDueOn", RECONVENE_DUE_ON);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("review-conference")
            .holding("conference-preparation")
            .calling("letters")
            .calling("time-limit");

    private final LimitStandings standings = mock(LimitStandings.class);

    @BeforeEach
    void theInvitationsHaveStillToGo() {
        diagram.bean("limitStandings", standings);
        when(standings.isAwaited("invitations limit")).thenReturn(true);
    }

    @Test
    void goesOnWithThePlanOfAnyChild() {
        prepared();

        assertThat(diagram.task("Activity_OpenConference").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_OpenConference").getDueDate()).isEqualTo(CONFERENCE_ON);
        diagram.complete("Activity_OpenConference", GOES_AHEAD);
        assertThat(diagram.task("Activity_RecordReviewDecisions").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_RecordReviewDecisions").getDueDate()).isEqualTo(DECISION_DUE_ON);
        diagram.complete("Activity_RecordReviewDecisions", Map.of("planNeeded", true));
        assertThat(diagram.task("Activity_AgreeUpdatedPlan").getAssignee()).isEqualTo("chloe");
        diagram.complete("Activity_AgreeUpdatedPlan");
        decisionLettersGo();

        assertThat(diagram.passed())
                .containsSubsequence(
                        "Activity_PrepareConference",
                        "Event_ConferenceOpened",
                        "Activity_AgreeUpdatedPlan",
                        "Activity_EndPlanPeriod",
                        "Activity_BeginPlanPeriod",
                        "Activity_BeginRecord",
                        "Activity_SendDecisionLetters",
                        "Event_FamilyToldDecision")
                .doesNotContain("Activity_EndLastPlanPeriod");
        assertThat(diagram.asked("endPlanPeriod"))
                .extracting(call -> call.variable("periodId"))
                .containsExactly("period");
        assertThat(diagram.asked("beginPlanPeriod")).hasSize(1);
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsThePlanWhenNoChildNeedsItAnyMore() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        diagram.complete("Activity_RecordReviewDecisions", Map.of("planNeeded", false));
        decisionLettersGo();

        assertThat(diagram.asked("endPlanPeriod")).hasSize(1);
        assertThat(diagram.asked("beginPlanPeriod")).isEmpty();
        assertThat(diagram.passed())
                .contains("Activity_EndLastPlanPeriod", "Activity_BeginRecord", "Event_FamilyToldDecision")
                .doesNotContain("Activity_AgreeUpdatedPlan");
    }

    @Test
    void tellsTheLettersWhichLimitTheyMeet() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);
        diagram.complete("Activity_RecordReviewDecisions", Map.of("planNeeded", false));

        decisionLettersGo();

        assertThat(diagram.called("letters"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("letterBatch", "decision letters")
                        .containsEntry("letterLimitId", "decision limit"));
    }

    @Test
    void theLimitOfTheReviewIsWatchedByThePlanAlone() {
        called();

        assertThat(diagram.isScheduled("Event_ConferenceLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_ConferenceLimitPassed")).isFalse();
    }

    @Test
    void warnsBeforeTheLimitForTheInvitations() {
        called();

        assertThat(diagram.dueDate("Event_InvitationsLimitNear")).isEqualTo(INVITATIONS_WARN_ON);
        diagram.fire("Event_InvitationsLimitNear");

        assertThat(diagram.asked("handOverLimit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "invitations limit")
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_InvitationsLimitWarned");
    }

    @Test
    void saysThatTheLimitForTheInvitationsHasPassed() {
        called();

        assertThat(diagram.dueDate("Event_InvitationsLimitPassed")).isEqualTo(INVITATIONS_DUE_ON);
        diagram.fire("Event_InvitationsLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "invitations limit")
                        .containsEntry("limitPassed", true));
        assertThat(diagram.passed()).contains("Event_InvitationsLimitTold");
    }

    @Test
    void saysNothingOfInvitationsThatHaveGone() {
        when(standings.isAwaited("invitations limit")).thenReturn(false);
        called();

        diagram.fire("Event_InvitationsLimitNear");
        diagram.fire("Event_InvitationsLimitPassed");

        assertThat(diagram.asked("handOverLimit")).isEmpty();
        assertThat(diagram.passed()).contains("Event_InvitationsInTime", "Event_InvitationsGone");
        assertThat(diagram.waitingAt()).contains("Activity_PrepareConference");
    }

    @Test
    void anAdjournedReviewWaitsForItsNewDayWhileTheLettersGo() {
        prepared();

        diagram.complete("Activity_OpenConference", ADJOURNED);

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(NEXT_ON);
        diagram.complete("Activity_OpenAdjournedConference", ADJOURNED);
        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(2);
        diagram.complete("Activity_OpenAdjournedConference", GOES_AHEAD);
        assertThat(diagram.passed()).contains("Event_AdjournedConferenceOpened");
        assertThat(diagram.waitingAt()).contains("Activity_RecordReviewDecisions");
    }

    @Test
    void watchesTheLimitForTheNewDate() {
        prepared();
        diagram.complete("Activity_OpenConference", ADJOURNED);

        diagram.fire("Event_ReconveneLimitNear");
        diagram.fire("Event_ReconveneLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .extracting(call -> call.variable("limitPassed"))
                .containsExactly(false, true);
        assertThat(diagram.passed()).contains("Event_ReconveneLimitWarned", "Event_ReconveneLimitTold");
    }

    @Test
    void followsEachRebookingWhileThePreparationGoesOn() {
        called();

        diagram.send("ConferenceRebooked", Map.of());
        diagram.send("ConferenceRebooked", Map.of());

        assertThat(diagram.asked("followRebooking")).hasSize(2);
        assertThat(diagram.asked("handOverLetters")).hasSize(2);
        assertThat(diagram.passed()).contains("Event_RebookingFollowed");
        assertThat(diagram.waitingAt()).contains("Activity_PrepareConference");
    }

    @Test
    void fallsOutWhenNoChildIsLeftOnThePlan() {
        called();

        diagram.send("ConferenceCancelled", Map.of());
        diagram.run("Activity_WriteCancellationLetters");

        assertThat(diagram.asked("writeCancellationLetters")).hasSize(1);
        assertThat(diagram.passed()).contains("Event_PlanEndedBefore", "Event_ReviewNotNeeded");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void aReviewThatIsOpenCanNeitherBeRebookedNorFallOut() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        assertThat(awaits("ConferenceRebooked")).isFalse();
        assertThat(awaits("ConferenceCancelled")).isFalse();
    }

    @Test
    void warnsBeforeTheLimitForTheDecision() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        assertThat(diagram.dueDate("Event_DecisionLimitNear")).isEqualTo(DECISION_WARN_ON);
        diagram.fire("Event_DecisionLimitNear");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "decision limit")
                        .containsEntry("limitPassed", false));
        assertThat(diagram.passed()).contains("Event_DecisionLimitWarned");
    }

    @Test
    void saysThatTheLimitForTheDecisionHasPassed() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        assertThat(diagram.dueDate("Event_DecisionLimitPassed")).isEqualTo(DECISION_DUE_ON);
        diagram.fire("Event_DecisionLimitPassed");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables()).containsEntry("limitPassed", true));
        assertThat(diagram.passed()).contains("Event_DecisionLatenessExplained");
    }

    private static void called() {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "conferenceId", "conference",
                "planId", "plan",
                "periodId", "period",
                "socialWorker", "sade",
                "chair", "chloe",
                "minuteTaker", "alma",
                "conferenceOn", CONFERENCE_ON,
                "invitationsLimitId", "invitations limit",
                "invitationsWarnOn", INVITATIONS_WARN_ON,
                "invitationsDueOn", INVITATIONS_DUE_ON));
        diagram.startByMessage("ReviewCalled", variables);
    }

    private static void prepared() {
        called();
        diagram.release("conference-preparation");
    }

    private static boolean awaits(String message) {
        return runtimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    private static void decisionLettersGo() {
        diagram.when("writeDecisionLetters", execution -> execution.setVariable("letterBatch", "decision letters"));
        diagram.run("Activity_WriteDecisionLetters");
    }
}
