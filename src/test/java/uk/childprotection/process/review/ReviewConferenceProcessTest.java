package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;
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
import uk.childprotection.process.ConferenceRun;
import uk.childprotection.process.DiagramTest;
import uk.childprotection.process.conference.ConferenceStandings;
import uk.childprotection.process.limit.LimitStandings;

class ReviewConferenceProcessTest {

    private static final Date INVITATIONS_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 5, 13));
    private static final Date INVITATIONS_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 5, 18));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("review-conference")
            .holding("conference-preparation")
            .calling("letters")
            .calling("time-limit");

    private static final ConferenceRun conference = new ConferenceRun(diagram, LocalDate.of(2026, 6, 16));

    private final LimitStandings standings = mock(LimitStandings.class);
    private final ConferenceStandings conferenceStandings = mock(ConferenceStandings.class);

    @BeforeEach
    void theInvitationsHaveStillToGo() {
        diagram.bean("limitStandings", standings);
        diagram.bean("conferenceStandings", conferenceStandings);
        when(standings.isAwaited("invitations limit")).thenReturn(true);
    }

    @Test
    void goesOnWithThePlanOfAnyChild() {
        prepared();

        assertThat(diagram.task("Activity_OpenConference").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_OpenConference").getDueDate()).isEqualTo(conference.on());
        conference.opened();
        assertThat(diagram.task("Activity_RecordReviewDecisions").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_RecordReviewDecisions").getDueDate()).isEqualTo(conference.decisionDueOn());
        diagram.complete("Activity_RecordReviewDecisions", Map.of("planNeeded", true));
        assertThat(diagram.task("Activity_AgreeUpdatedPlan").getAssignee()).isEqualTo("chloe");
        diagram.complete("Activity_AgreeUpdatedPlan");
        conference.decisionLettersGo();

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
        conference.opened();

        diagram.complete("Activity_RecordReviewDecisions", Map.of("planNeeded", false));
        conference.decisionLettersGo();

        assertThat(diagram.asked("endPlanPeriod")).hasSize(1);
        assertThat(diagram.asked("beginPlanPeriod")).isEmpty();
        assertThat(diagram.passed())
                .contains("Activity_EndLastPlanPeriod", "Activity_BeginRecord", "Event_FamilyToldDecision")
                .doesNotContain("Activity_AgreeUpdatedPlan");
    }

    @Test
    void tellsTheLettersWhichLimitTheyMeet() {
        prepared();
        conference.opened();
        diagram.complete("Activity_RecordReviewDecisions", Map.of("planNeeded", false));

        conference.decisionLettersGo();

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

        conference.adjournedAtOnce();

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(conference.nextOn());
        diagram.complete("Activity_OpenAdjournedConference", conference.adjourned());
        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(2);
        diagram.complete("Activity_OpenAdjournedConference", conference.goesAhead());
        assertThat(diagram.passed()).contains("Event_AdjournedConferenceOpened");
        assertThat(diagram.waitingAt()).contains("Activity_RecordReviewDecisions");
    }

    @Test
    void aReviewThatIsCutShortWaitsForItsNewDayAndGoesOnWithItsDecisions() {
        prepared();
        conference.opened();

        conference.cutShort(conferenceStandings);

        assertThat(diagram.asked("followCutShort")).hasSize(1);
        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(1);
        assertThat(diagram.isScheduled("Event_DecisionLimitPassed")).isFalse();
        assertThat(diagram.isScheduled("Event_InvitationsLimitPassed")).isFalse();
        assertThat(conference.awaits("ConferenceRebooked")).isTrue();
        diagram.complete("Activity_OpenAdjournedConference", conference.goesAhead());
        assertThat(diagram.waitingAt()).contains("Activity_RecordReviewDecisions");
        assertThat(diagram.passed()).contains("Event_ConferenceCutShort", "Activity_FollowCutShort");
    }

    @Test
    void watchesTheLimitForTheNewDate() {
        prepared();
        conference.adjournedAtOnce();

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
        conference.opened();

        assertThat(conference.awaits("ConferenceRebooked")).isFalse();
        assertThat(conference.awaits("ConferenceCancelled")).isFalse();
    }

    @Test
    void warnsBeforeTheLimitForTheDecision() {
        prepared();
        conference.opened();

        assertThat(diagram.dueDate("Event_DecisionLimitNear")).isEqualTo(conference.decisionWarnOn());
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
        conference.opened();

        assertThat(diagram.dueDate("Event_DecisionLimitPassed")).isEqualTo(conference.decisionDueOn());
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
                "conferenceOn", conference.on(),
                "invitationsLimitId", "invitations limit",
                "invitationsWarnOn", INVITATIONS_WARN_ON,
                "invitationsDueOn", INVITATIONS_DUE_ON));
        diagram.startByMessage("ReviewCalled", variables);
    }

    private static void prepared() {
        called();
        diagram.release("conference-preparation");
    }
}
