package uk.childprotection.process.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

class InitialConferenceProcessTest {

    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 16));
    private static final Date DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 23));
    private static final Date CONFERENCE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 17));
    private static final Date NEXT_ON = LondonTime.endOf(LocalDate.of(2026, 3, 24));
    private static final Date RECONVENE_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 27));
    private static final Date RECONVENE_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 31));
    private static final Date DECISION_WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 18));
    private static final Date DECISION_DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 18));

    /** What the chair's form says when the conference goes ahead. */
    private static final Map<String, Object> GOES_AHEAD = Map.of(
            "goesAhead",
            true,
            "decisionLimitId",
            "decision limit",
            "decisionWarnOn",
            DECISION_WARN_ON,
            "decisionDueOn",
            DECISION_DUE_ON);

    /** What it says when the conference is adjourned. */
    private static final Map<String, Object> ADJOURNED = Map.of(
            "goesAhead",
            false,
            "conferenceOn",
            NEXT_ON,
            "reconveneLimitId",
            "reconvene limit",
            "reconveneWarnOn",
            RECONVENE_WARN_ON,
            "reconveneDueOn",
            RECONVENE_DUE_ON);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("initial-conference")
            .holding("conference-preparation")
            .calling("letters")
            .calling("time-limit");

    @Test
    void holdsAConferenceThatMakesAPlan() {
        prepared();

        assertThat(diagram.task("Activity_OpenConference").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_OpenConference").getDueDate()).isEqualTo(CONFERENCE_ON);
        diagram.complete("Activity_OpenConference", GOES_AHEAD);
        assertThat(diagram.task("Activity_RecordDecisions").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_RecordDecisions").getDueDate()).isEqualTo(DECISION_DUE_ON);
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", true));
        assertThat(diagram.task("Activity_AgreeOutlinePlan").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_AgreeOutlinePlan").getDueDate()).isEqualTo(DECISION_DUE_ON);
        diagram.complete("Activity_AgreeOutlinePlan");
        assertThat(diagram.asked("beginPlanPeriod")).hasSize(1);
        decisionLettersGo();

        assertThat(diagram.passed())
                .containsSubsequence(
                        "Activity_PrepareConference",
                        "Activity_OpenConference",
                        "Event_ConferenceOpened",
                        "Activity_RecordDecisions",
                        "Activity_AgreeOutlinePlan",
                        "Activity_BeginPlanPeriod",
                        "Activity_BeginRecord",
                        "Activity_WriteDecisionLetters",
                        "Activity_SendDecisionLetters",
                        "Event_FamilyToldDecision");
        assertThat(diagram.asked("beginRecord")).hasSize(1);
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void isCalledByATransferAndHeldInTheSameWay() {
        diagram.start(called());

        assertThat(diagram.passed()).contains("Event_ConferenceForTransfer").doesNotContain("Event_ConferenceCalled");
        assertThat(diagram.waitingAt()).contains("Activity_PrepareConference");
        assertThat(diagram.dueDate("Event_ConferenceLimitNear")).isEqualTo(WARN_ON);
    }

    @Test
    void holdsAConferenceThatMakesNoPlan() {
        prepared();

        diagram.complete("Activity_OpenConference", GOES_AHEAD);
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", false));
        decisionLettersGo();

        assertThat(diagram.passed())
                .contains("Activity_BeginRecord", "Event_FamilyToldDecision")
                .doesNotContain("Activity_AgreeOutlinePlan");
        assertThat(diagram.asked("beginPlanPeriod")).isEmpty();
    }

    @Test
    void tellsTheLettersWhichLimitTheyMeet() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", false));

        decisionLettersGo();

        assertThat(diagram.called("letters")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variables())
                    .containsOnlyKeys("caseReference", "letterBatch", "letterLimitId")
                    .containsEntry("letterBatch", "decision letters")
                    .containsEntry("letterLimitId", "decision limit");
        });
    }

    @Test
    void anAdjournedConferenceWaitsForItsNewDayWhileTheLettersGo() {
        prepared();

        diagram.complete("Activity_OpenConference", ADJOURNED);

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.task("Activity_OpenAdjournedConference").getAssignee())
                .isEqualTo("chloe");
        assertThat(diagram.task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(NEXT_ON);
        diagram.complete("Activity_OpenAdjournedConference", GOES_AHEAD);
        assertThat(diagram.passed()).contains("Event_AdjournedConferenceOpened");
        assertThat(diagram.waitingAt()).contains("Activity_RecordDecisions");
    }

    @Test
    void aConferenceAdjournedTwiceHasItsLimitAnewEachTime() {
        prepared();
        diagram.complete("Activity_OpenConference", ADJOURNED);
        assertThat(diagram.dueDate("Event_ReconveneLimitNear")).isEqualTo(RECONVENE_WARN_ON);
        assertThat(diagram.dueDate("Event_ReconveneLimitPassed")).isEqualTo(RECONVENE_DUE_ON);

        Map<String, Object> again = new HashMap<>(ADJOURNED);
        again.put("reconveneWarnOn", NEXT_ON);
        diagram.complete("Activity_OpenAdjournedConference", again);

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(2);
        assertThat(diagram.dueDate("Event_ReconveneLimitNear")).isEqualTo(NEXT_ON);
    }

    @Test
    void warnsBeforeTheLimitForTheNewDate() {
        prepared();
        diagram.complete("Activity_OpenConference", ADJOURNED);

        diagram.fire("Event_ReconveneLimitNear");

        assertThat(diagram.asked("handOverLimit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "reconvene limit")
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_ReconveneLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_OpenAdjournedConference");
    }

    @Test
    void saysThatTheLimitForTheNewDateHasPassed() {
        prepared();
        diagram.complete("Activity_OpenConference", ADJOURNED);

        diagram.fire("Event_ReconveneLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "reconvene limit")
                        .containsEntry("limitPassed", true));
        assertThat(diagram.passed()).contains("Event_ReconveneLimitTold");
    }

    @Test
    void followsEachRebookingWhileThePreparationGoesOn() {
        begun();

        diagram.send("ConferenceRebooked", Map.of());
        diagram.send("ConferenceRebooked", Map.of());

        assertThat(diagram.asked("followRebooking")).hasSize(2);
        assertThat(diagram.asked("handOverLetters")).hasSize(2);
        assertThat(diagram.passed()).contains("Event_ConferenceRebooked", "Event_RebookingFollowed");
        assertThat(diagram.waitingAt()).contains("Activity_PrepareConference");
    }

    @Test
    void followsARebookingOnceTheConferenceIsPrepared() {
        prepared();

        diagram.send("ConferenceRebooked", Map.of());

        assertThat(diagram.asked("followRebooking")).hasSize(1);
        assertThat(diagram.task("Activity_OpenConference")).isNotNull();
    }

    @Test
    void aCancelledConferenceEndsWithLettersToEveryone() {
        begun();

        diagram.send("ConferenceCancelled", Map.of());
        diagram.when(
                "writeCancellationLetters", execution -> execution.setVariable("letterBatch", "cancellation letters"));
        diagram.run("Activity_WriteCancellationLetters");

        assertThat(diagram.called("letters"))
                .extracting(call -> call.variable("letterBatch"))
                .containsExactly("cancellation letters");
        assertThat(diagram.passed()).contains("Event_ConferenceCancelled", "Event_ConferenceNotHeld");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void aConferenceThatIsOpenCanNeitherBeRebookedNorCancelled() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        assertThat(awaits("ConferenceRebooked")).isFalse();
        assertThat(awaits("ConferenceCancelled")).isFalse();
    }

    @Test
    void warnsBeforeTheLimitForTheConference() {
        begun();

        assertThat(diagram.dueDate("Event_ConferenceLimitNear")).isEqualTo(WARN_ON);
        diagram.fire("Event_ConferenceLimitNear");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "conference limit")
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_ConferenceLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_PrepareConference");
    }

    @Test
    void saysThatTheLimitForTheConferenceHasPassed() {
        begun();

        assertThat(diagram.dueDate("Event_ConferenceLimitPassed")).isEqualTo(DUE_ON);
        diagram.fire("Event_ConferenceLimitPassed");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "conference limit")
                        .containsEntry("limitPassed", true)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_ConferenceLatenessExplained");
    }

    @Test
    void theLimitStaysWhenTheConferenceIsAdjourned() {
        prepared();

        diagram.complete("Activity_OpenConference", ADJOURNED);

        assertThat(diagram.dueDate("Event_ConferenceLimitPassed")).isEqualTo(DUE_ON);
    }

    @Test
    void theLimitForTheConferenceEndsWhenItGoesAhead() {
        prepared();

        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        assertThat(diagram.isScheduled("Event_ConferenceLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_ConferenceLimitPassed")).isFalse();
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
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_DecisionLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_RecordDecisions");
    }

    @Test
    void saysThatTheLimitForTheDecisionHasPassed() {
        prepared();
        diagram.complete("Activity_OpenConference", GOES_AHEAD);

        assertThat(diagram.dueDate("Event_DecisionLimitPassed")).isEqualTo(DECISION_DUE_ON);
        diagram.fire("Event_DecisionLimitPassed");

        assertThat(diagram.called("time-limit"))
                .singleElement()
                .satisfies(call -> assertThat(call.variables())
                        .containsEntry("limitId", "decision limit")
                        .containsEntry("limitPassed", true)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_DecisionLatenessExplained");
    }

    private static void begun() {
        diagram.startByMessage("ConferenceCalled", called());
    }

    private static Map<String, Object> called() {
        return new HashMap<>(Map.of(
                "conferenceId", "conference",
                "socialWorker", "sade",
                "conferenceLimitId", "conference limit",
                "conferenceWarnOn", WARN_ON,
                "conferenceDueOn", DUE_ON,
                "chair", "chloe",
                "minuteTaker", "alma",
                "conferenceOn", CONFERENCE_ON));
    }

    /** The preparation hands the chair, the minute taker and the day back as it was given them. */
    private static void prepared() {
        begun();
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
