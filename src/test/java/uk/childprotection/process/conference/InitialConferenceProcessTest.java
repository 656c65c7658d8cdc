package uk.childprotection.process.conference;

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
import uk.childprotection.process.limit.LimitStandings;

class InitialConferenceProcessTest {

    private static final Date WARN_ON = LondonTime.morningOf(LocalDate.of(2026, 3, 16));
    private static final Date DUE_ON = LondonTime.endOf(LocalDate.of(2026, 3, 23));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("initial-conference")
            .holding("conference-preparation")
            .calling("letters")
            .calling("time-limit");

    private static final ConferenceRun conference = new ConferenceRun(diagram, LocalDate.of(2026, 3, 17));

    private final ConferenceStandings standings = mock(ConferenceStandings.class);
    private final LimitStandings limitStandings = mock(LimitStandings.class);

    @BeforeEach
    void theConferenceHasStillToBeHeld() {
        diagram.bean("conferenceStandings", standings);
        diagram.bean("limitStandings", limitStandings);
        when(limitStandings.isAwaited("conference limit")).thenReturn(true);
    }

    @Test
    void holdsAConferenceThatMakesAPlan() {
        prepared();

        assertThat(diagram.task("Activity_OpenConference").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_OpenConference").getDueDate()).isEqualTo(conference.on());
        conference.opened();
        assertThat(diagram.task("Activity_RecordDecisions").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_RecordDecisions").getDueDate()).isEqualTo(conference.decisionDueOn());
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", true));
        assertThat(diagram.task("Activity_AgreeOutlinePlan").getAssignee()).isEqualTo("chloe");
        assertThat(diagram.task("Activity_AgreeOutlinePlan").getDueDate()).isEqualTo(conference.decisionDueOn());
        diagram.complete("Activity_AgreeOutlinePlan");
        assertThat(diagram.asked("beginPlanPeriod")).hasSize(1);
        conference.decisionLettersGo();

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

        conference.opened();
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", false));
        conference.decisionLettersGo();

        assertThat(diagram.passed())
                .contains("Activity_BeginRecord", "Event_FamilyToldDecision")
                .doesNotContain("Activity_AgreeOutlinePlan");
        assertThat(diagram.asked("beginPlanPeriod")).isEmpty();
    }

    @Test
    void tellsTheLettersWhichLimitTheyMeet() {
        prepared();
        conference.opened();
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", false));

        conference.decisionLettersGo();

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

        conference.adjournedAtOnce();

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.task("Activity_OpenAdjournedConference").getAssignee())
                .isEqualTo("chloe");
        assertThat(diagram.task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(conference.nextOn());
        diagram.complete("Activity_OpenAdjournedConference", conference.goesAhead());
        assertThat(diagram.passed()).contains("Event_AdjournedConferenceOpened");
        assertThat(diagram.waitingAt()).contains("Activity_RecordDecisions");
    }

    @Test
    void aConferenceAdjournedTwiceHasItsLimitAnewEachTime() {
        prepared();
        conference.adjournedAtOnce();
        assertThat(diagram.dueDate("Event_ReconveneLimitNear")).isEqualTo(conference.reconveneWarnOn());
        assertThat(diagram.dueDate("Event_ReconveneLimitPassed")).isEqualTo(conference.reconveneDueOn());

        Map<String, Object> again = new HashMap<>(conference.adjourned());
        again.put("reconveneWarnOn", conference.nextOn());
        diagram.complete("Activity_OpenAdjournedConference", again);

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(2);
        assertThat(diagram.dueDate("Event_ReconveneLimitNear")).isEqualTo(conference.nextOn());
    }

    @Test
    void warnsBeforeTheLimitForTheNewDate() {
        prepared();
        conference.adjournedAtOnce();

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
        conference.adjournedAtOnce();

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
        conference.opened();

        assertThat(conference.awaits("ConferenceRebooked")).isFalse();
        assertThat(conference.awaits("ConferenceCancelled")).isFalse();
    }

    @Test
    void aConferenceThatIsCutShortWaitsForItsNewDayAndGoesOnWithItsDecisions() {
        prepared();
        conference.opened();

        conference.cutShort(standings);

        assertThat(diagram.asked("followCutShort")).hasSize(1);
        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(1);
        assertThat(diagram.waitingAt()).doesNotContain("Activity_PrepareConference", "Activity_RecordDecisions");
        assertThat(diagram.isScheduled("Event_DecisionLimitPassed")).isFalse();
        assertThat(diagram.task("Activity_OpenAdjournedConference").getDueDate())
                .isEqualTo(conference.nextOn());
        assertThat(diagram.dueDate("Event_ReconveneLimitPassed")).isEqualTo(conference.reconveneDueOn());
        diagram.complete("Activity_OpenAdjournedConference", conference.goesAhead());
        assertThat(diagram.dueDate("Event_DecisionLimitPassed")).isEqualTo(conference.decisionDueOn());
        diagram.complete("Activity_RecordDecisions", Map.of("planNeeded", false));
        conference.decisionLettersGo();
        assertThat(diagram.passed())
                .containsSubsequence(
                        "Event_ConferenceOpened",
                        "Event_ConferenceCutShort",
                        "Activity_FollowCutShort",
                        "Activity_WriteAdjournmentLetters",
                        "Event_AdjournedConferenceOpened",
                        "Event_FamilyToldDecision");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void aConferenceCanBeCutShortAgainAndAgain() {
        prepared();
        conference.opened();
        conference.cutShort(standings);
        diagram.complete("Activity_OpenAdjournedConference", conference.goesAhead());

        conference.cutShort(standings);

        assertThat(diagram.asked("writeAdjournmentLetters")).hasSize(2);
        assertThat(diagram.waitingAt()).contains("Activity_OpenAdjournedConference");
    }

    @Test
    void aConferenceThatWasCutShortCanBeRebookedAndCancelled() {
        prepared();
        conference.opened();
        conference.cutShort(standings);

        diagram.send("ConferenceRebooked", Map.of());
        diagram.send("ConferenceCancelled", Map.of());

        assertThat(diagram.asked("followRebooking")).hasSize(1);
        assertThat(diagram.isScheduled("Activity_WriteCancellationLetters")).isTrue();
    }

    @Test
    void aConferenceIsCutShortOnlyWhileItIsBeingHeld() {
        prepared();

        assertThat(conference.awaits("ConferenceCutShort")).isFalse();
    }

    @Test
    void theLimitForTheConferenceRunsOnWhenItIsCutShort() {
        prepared();
        conference.opened();

        conference.cutShort(standings);

        assertThat(diagram.dueDate("Event_ConferenceLimitPassed")).isEqualTo(DUE_ON);
    }

    @Test
    void aLimitThatHadPassedBeforeTheConferenceWasOpenedIsNotToldTwice() {
        prepared();
        conference.opened();
        conference.cutShort(standings);
        when(limitStandings.isAwaited("conference limit")).thenReturn(false);

        diagram.fire("Event_ConferenceLimitNear");
        diagram.fire("Event_ConferenceLimitPassed");

        assertThat(diagram.passed()).contains("Event_ConferenceHeldInTime", "Event_ConferenceLatenessKnown");
        assertThat(diagram.called("time-limit")).isEmpty();
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

        conference.adjournedAtOnce();

        assertThat(diagram.dueDate("Event_ConferenceLimitPassed")).isEqualTo(DUE_ON);
    }

    @Test
    void theLimitForTheConferenceEndsWhenItGoesAhead() {
        prepared();

        conference.opened();

        assertThat(diagram.isScheduled("Event_ConferenceLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_ConferenceLimitPassed")).isFalse();
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
                        .containsEntry("limitPassed", false)
                        .containsEntry("limitOwnerGroup", "conferenceAdministrator"));
        assertThat(diagram.passed()).contains("Event_DecisionLimitWarned");
        assertThat(diagram.waitingAt()).contains("Activity_RecordDecisions");
    }

    @Test
    void saysThatTheLimitForTheDecisionHasPassed() {
        prepared();
        conference.opened();

        assertThat(diagram.dueDate("Event_DecisionLimitPassed")).isEqualTo(conference.decisionDueOn());
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
                "conferenceOn", conference.on()));
    }

    /** The preparation hands the chair, the minute taker and the day back as it was given them. */
    private static void prepared() {
        begun();
        diagram.release("conference-preparation");
    }
}
