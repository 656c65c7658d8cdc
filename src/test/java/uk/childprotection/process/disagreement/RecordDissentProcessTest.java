package uk.childprotection.process.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;
import uk.childprotection.process.LimitHandedOver;

/** {@code record-dissent.bpmn}: from a professional who does not agree to the answer of the safeguarding manager. */
class RecordDissentProcessTest {

    private static final Date WARN = new Date(1_774_857_600_000L);
    private static final Date DUE = new Date(1_775_087_999_000L);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("record-dissent");

    @Test
    void takesADissentDownAndAnswersIt() {
        started();
        assertThat(diagram.task("Activity_RecordDissent").getAssignee()).isEqualTo("alma");
        record();
        diagram.when("writeDissentLetters", execution -> execution.setVariable("letterBatch", "batch-1"));
        diagram.run("Activity_WriteDissentLetters");
        assertThat(diagram.asked("handOverLetters")).singleElement().satisfies(call -> {
            assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(call.variable("letterBatch")).isEqualTo("batch-1");
        });

        assertThat(diagram.groupsOf("Activity_AnswerDissent")).containsExactly("safeguardingManager");
        assertThat(diagram.task("Activity_AnswerDissent").getDueDate()).isEqualTo(DUE);
        diagram.complete("Activity_AnswerDissent", Map.of("newConferenceNeeded", false));
        diagram.run("Activity_WriteDissentAnswer");

        assertThat(diagram.asked("writeDissentAnswer")).hasSize(1);
        assertThat(diagram.passed())
                .contains("Activity_SendDissentAnswer", "Event_DissentAnswered")
                .doesNotContain("Activity_SeeToNewConference");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWithoutADissentToRecord() {
        started();

        diagram.complete("Activity_RecordDissent", Map.of("dissentKept", false));

        assertThat(diagram.passed()).contains("Event_NoDissent");
        assertThat(diagram.asked("writeDissentLetters")).isEmpty();
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void leavesASafeguardingManagerToSeeToAConferenceThatLooksAgain() {
        started();
        record();
        diagram.run("Activity_WriteDissentLetters");
        diagram.complete("Activity_AnswerDissent", Map.of("newConferenceNeeded", true));
        diagram.run("Activity_WriteDissentAnswer");

        assertThat(diagram.groupsOf("Activity_SeeToNewConference")).containsExactly("safeguardingManager");
        diagram.complete("Activity_SeeToNewConference");

        assertThat(diagram.passed()).contains("Event_ConferenceSeenTo");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void warnsBeforeTheLimitOfTheAnswerAndSaysWhenItHasPassed() {
        started();
        record();
        diagram.run("Activity_WriteDissentLetters");
        assertThat(diagram.dueDate("Event_DissentAnswerLimitNear")).isEqualTo(WARN);
        assertThat(diagram.dueDate("Event_DissentAnswerLimitPassed")).isEqualTo(DUE);

        diagram.fire("Event_DissentAnswerLimitNear");
        diagram.fire("Event_DissentAnswerLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .satisfiesExactly(
                        near -> LimitHandedOver.is(near, "dissent-limit", false, null, "safeguardingManager"),
                        passed -> LimitHandedOver.is(passed, "dissent-limit", true, null, "safeguardingManager"));
        assertThat(diagram.waitingAt()).containsExactly("Activity_AnswerDissent");
        assertThat(diagram.passed())
                .contains("Event_DissentAnswerWarningHandedOver", "Event_DissentAnswerLatenessHandedOver");
    }

    private static void started() {
        diagram.start(Map.of("startedBy", "alma"));
    }

    private static void record() {
        diagram.complete(
                "Activity_RecordDissent",
                Map.of(
                        "dissentKept",
                        true,
                        "dissentAnswerLimitId",
                        "dissent-limit",
                        "dissentAnswerWarnOn",
                        WARN,
                        "dissentAnswerDueOn",
                        DUE));
    }
}
