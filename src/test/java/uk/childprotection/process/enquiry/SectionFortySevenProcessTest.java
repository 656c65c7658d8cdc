package uk.childprotection.process.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

/** {@code section-47-enquiry.bpmn}: from the report of a concern to what follows from the outcome. */
class SectionFortySevenProcessTest {

    private static final Date STRATEGY_WARN = new Date(1_772_438_400_000L);
    private static final Date STRATEGY_DUE = new Date(1_772_495_999_000L);
    private static final Date ENQUIRY_WARN = new Date(1_773_993_600_000L);
    private static final Date ENQUIRY_DUE = new Date(1_774_310_399_000L);

    @RegisterExtension
    static final DiagramTest diagram =
            DiagramTest.of("section-47-enquiry").calling("time-limit").calling("letters");

    /** The periods of the plans that the enquiry puts in question. */
    public record Plans(List<String> inQuestion) {
        public List<String> of(String enquiryId) {
            return enquiryId == null ? List.of() : inQuestion;
        }
    }

    @BeforeEach
    void noPlanRuns() {
        diagram.bean("plansInQuestion", new Plans(List.of()));
    }

    @Test
    void leadsFromTheConcernToTheConferenceAndTheLetters() {
        diagram.start(concern(false));
        begin();
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        diagram.complete("Activity_CarryOutEnquiry");
        diagram.complete("Activity_RecordOutcome");

        diagram.complete("Activity_ApproveOutcome", Map.of("outcomeApproved", true, "conferenceNeeded", true));
        assertThat(diagram.asked("callInitialConference")).hasSize(1);
        assertThat(diagram.asked("writeOutcomeLetters")).isEmpty();
        diagram.when("writeOutcomeLetters", execution -> execution.setVariable("letterBatch", "batch-1"));
        diagram.run("Activity_WriteOutcomeLetters");

        assertThat(diagram.called("letters")).singleElement().satisfies(called -> {
            assertThat(called.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(called.variable("letterBatch")).isEqualTo("batch-1");
        });
        diagram.run("Activity_WriteEnquiryBegunLetters");
        assertThat(diagram.passed())
                .containsSubsequence(
                        "Event_ConcernReported",
                        "Activity_HoldStrategyDiscussion",
                        "Activity_AllocateSocialWorker",
                        "Activity_CarryOutEnquiry",
                        "Activity_RecordOutcome",
                        "Activity_ApproveOutcome",
                        "Activity_CallConference",
                        "Activity_WriteOutcomeLetters",
                        "Event_OutcomeTold")
                .doesNotContain("Activity_RecordEmergencyStep", "Activity_WriteNoEnquiryLetters");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void opensTheEmergencyStepBesideTheStrategyDiscussion() {
        diagram.start(concern(true));

        assertThat(diagram.groupsOf("Activity_RecordEmergencyStep")).containsExactly(DiagramTest.MANAGERS);
        assertThat(diagram.groupsOf("Activity_HoldStrategyDiscussion")).containsExactly(DiagramTest.MANAGERS);
        diagram.complete("Activity_RecordEmergencyStep");

        assertThat(diagram.passed()).contains("Event_EmergencyStepRecorded").doesNotContain("Event_NoImmediateDanger");
        assertThat(diagram.waitingAt()).containsExactly("Activity_HoldStrategyDiscussion");
    }

    @Test
    void asksForNoEmergencyStepWithoutImmediateDanger() {
        diagram.start(concern(false));

        assertThat(diagram.passed()).contains("Event_NoImmediateDanger");
        assertThat(diagram.waitingAt()).containsExactly("Activity_HoldStrategyDiscussion");
    }

    @Test
    void tellsTheReferrerWhenNoEnquiryIsNeeded() {
        diagram.start(concern(false));
        diagram.complete("Activity_HoldStrategyDiscussion", Map.of("enquiryNeeded", false));

        diagram.when("writeNoEnquiryLetters", execution -> execution.setVariable("letterBatch", "batch-2"));
        diagram.run("Activity_WriteNoEnquiryLetters");

        assertThat(diagram.called("letters"))
                .singleElement()
                .satisfies(called -> assertThat(called.variable("letterBatch")).isEqualTo("batch-2"));
        assertThat(diagram.passed()).contains("Event_NoEnquiry").doesNotContain("Activity_Enquiry");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void tellsFamilyAndAgenciesThatTheEnquiryBeginsWhileItGoesOn() {
        diagram.start(concern(false));
        begin();
        assertThat(diagram.task("Activity_AllocateSocialWorker")).isNotNull();

        diagram.when("writeEnquiryBegunLetters", execution -> execution.setVariable("letterBatch", "beginning"));
        diagram.run("Activity_WriteEnquiryBegunLetters");

        assertThat(diagram.called("letters"))
                .singleElement()
                .satisfies(called -> assertThat(called.variable("letterBatch")).isEqualTo("beginning"));
        assertThat(diagram.passed()).contains("Event_BeginningTold");
        assertThat(diagram.task("Activity_AllocateSocialWorker")).isNotNull();
    }

    @Test
    void returnsTheOutcomeToTheSocialWorkerUntilItIsApproved() {
        diagram.start(concern(false));
        begin();
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        diagram.complete("Activity_CarryOutEnquiry");
        diagram.complete("Activity_RecordOutcome");

        diagram.complete("Activity_ApproveOutcome", Map.of("outcomeApproved", false));

        assertThat(diagram.task("Activity_RecordOutcome").getAssignee()).isEqualTo("sade");
        diagram.complete("Activity_RecordOutcome");
        diagram.complete("Activity_ApproveOutcome", Map.of("outcomeApproved", true, "conferenceNeeded", false));
        assertThat(diagram.passed()).contains("Event_OutcomeApproved");
    }

    @Test
    void callsNoConferenceWhenNoneIsNeededButTellsTheOutcome() {
        diagram.start(concern(false));
        begin();
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        diagram.complete("Activity_CarryOutEnquiry");
        diagram.complete("Activity_RecordOutcome");

        diagram.complete("Activity_ApproveOutcome", Map.of("outcomeApproved", true, "conferenceNeeded", false));
        diagram.run("Activity_WriteOutcomeLetters");

        assertThat(diagram.asked("callInitialConference")).isEmpty();
        assertThat(diagram.passed()).contains("Event_OutcomeTold").doesNotContain("Activity_CallConference");
    }

    @Test
    void asksForAnEarlyReviewOfEachPlanThatIsInQuestion() {
        diagram.bean("plansInQuestion", new Plans(List.of("period-1", "period-2")));
        diagram.start(concern(false));
        begin();
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        diagram.complete("Activity_CarryOutEnquiry");
        diagram.complete("Activity_RecordOutcome");

        diagram.complete("Activity_ApproveOutcome", Map.of("outcomeApproved", true, "conferenceNeeded", false));

        assertThat(diagram.asked("askForEarlyReview"))
                .extracting(asked -> asked.variable("periodId"))
                .containsExactly("period-1", "period-2");
        diagram.run("Activity_WriteOutcomeLetters");
        assertThat(diagram.passed()).contains("Event_OutcomeTold").doesNotContain("Activity_CallConference");
    }

    @Test
    void givesEachTaskToWhoeverDoesItAndItsDay() {
        diagram.start(concern(true));
        assertThat(diagram.task("Activity_HoldStrategyDiscussion").getDueDate()).isEqualTo(STRATEGY_DUE);
        assertThat(diagram.task("Activity_RecordEmergencyStep").getDueDate()).isEqualTo(STRATEGY_DUE);
        begin();

        assertThat(diagram.groupsOf("Activity_AllocateSocialWorker")).containsExactly(DiagramTest.MANAGERS);
        assertThat(diagram.task("Activity_AllocateSocialWorker").getDueDate()).isEqualTo(ENQUIRY_DUE);
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        assertThat(diagram.task("Activity_CarryOutEnquiry").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_CarryOutEnquiry").getDueDate()).isEqualTo(ENQUIRY_DUE);
        diagram.complete("Activity_CarryOutEnquiry");
        assertThat(diagram.task("Activity_RecordOutcome").getAssignee()).isEqualTo("sade");
        diagram.complete("Activity_RecordOutcome");
        assertThat(diagram.groupsOf("Activity_ApproveOutcome")).containsExactly(DiagramTest.MANAGERS);
        assertThat(diagram.task("Activity_ApproveOutcome").getDueDate()).isEqualTo(ENQUIRY_DUE);
    }

    @Test
    void warnsBeforeTheLimitOfTheStrategyDiscussionAndSaysWhenItHasPassed() {
        diagram.start(concern(false));
        assertThat(diagram.dueDate("Event_StrategyLimitNear")).isEqualTo(STRATEGY_WARN);
        assertThat(diagram.dueDate("Event_StrategyLimitPassed")).isEqualTo(STRATEGY_DUE);

        diagram.fire("Event_StrategyLimitNear");
        diagram.fire("Event_StrategyLimitPassed");

        assertThat(diagram.called("time-limit"))
                .satisfiesExactly(
                        near -> isLimit(near, "strategy-limit", false),
                        passed -> isLimit(passed, "strategy-limit", true));
        assertThat(diagram.passed()).contains("Event_StrategyLimitWarned", "Event_StrategyLatenessExplained");
        assertThat(diagram.waitingAt()).containsExactly("Activity_HoldStrategyDiscussion");
    }

    @Test
    void warnsBeforeTheLimitOfTheEnquiryWhereverItStandsAndSaysWhenItHasPassed() {
        diagram.start(concern(false));
        begin();
        assertThat(diagram.dueDate("Event_EnquiryLimitNear")).isEqualTo(ENQUIRY_WARN);
        assertThat(diagram.dueDate("Event_EnquiryLimitPassed")).isEqualTo(ENQUIRY_DUE);

        diagram.fire("Event_EnquiryLimitNear");
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        diagram.fire("Event_EnquiryLimitPassed");

        assertThat(diagram.called("time-limit"))
                .satisfiesExactly(
                        near -> isLimit(near, "enquiry-limit", false),
                        passed -> isLimit(passed, "enquiry-limit", true));
        assertThat(diagram.passed()).contains("Event_EnquiryLimitWarned", "Event_EnquiryLatenessExplained");
        assertThat(diagram.task("Activity_CarryOutEnquiry")).isNotNull();
    }

    @Test
    void stopsTheTimersOfWhatIsDone() {
        diagram.start(concern(false));

        begin();
        assertThat(diagram.isScheduled("Event_StrategyLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_StrategyLimitPassed")).isFalse();
        diagram.complete("Activity_AllocateSocialWorker", Map.of("socialWorker", "sade"));
        diagram.complete("Activity_CarryOutEnquiry");
        diagram.complete("Activity_RecordOutcome");
        diagram.complete("Activity_ApproveOutcome", Map.of("outcomeApproved", true, "conferenceNeeded", true));

        assertThat(diagram.isScheduled("Event_EnquiryLimitNear")).isFalse();
        assertThat(diagram.isScheduled("Event_EnquiryLimitPassed")).isFalse();
    }

    private static Map<String, Object> concern(boolean immediateDanger) {
        return Map.of(
                "enquiryId", "enquiry-1",
                "immediateDanger", immediateDanger,
                "strategyLimitId", "strategy-limit",
                "strategyWarnOn", STRATEGY_WARN,
                "strategyDueOn", STRATEGY_DUE);
    }

    private static void begin() {
        Map<String, Object> decided = new HashMap<>();
        decided.put("enquiryNeeded", true);
        decided.put("enquiryLimitId", "enquiry-limit");
        decided.put("enquiryWarnOn", ENQUIRY_WARN);
        decided.put("enquiryDueOn", ENQUIRY_DUE);
        diagram.complete("Activity_HoldStrategyDiscussion", decided);
    }

    private static void isLimit(DiagramTest.Call call, String limit, boolean passed) {
        assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
        assertThat(List.of(call.variable("limitId"), call.variable("limitPassed"), call.variable("limitOwnerGroup")))
                .containsExactly(limit, passed, DiagramTest.MANAGERS);
        assertThat(call.variables()).containsEntry("limitOwner", null).containsEntry("caseReference", DiagramTest.CASE);
    }
}
