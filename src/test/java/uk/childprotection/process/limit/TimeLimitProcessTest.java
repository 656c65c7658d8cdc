package uk.childprotection.process.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

/** {@code time-limit.bpmn}: a limit is near or has passed. */
class TimeLimitProcessTest {

    private static final String LIMIT = "7b4f8a52-1d0f-4a0e-9a3e-5f2b7f0c0001";

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("time-limit").calling("letters");

    @Test
    void warnsWithoutAskingAnybodyForAReason() {
        diagram.start(limit(false, null));

        diagram.run("Activity_WriteNotice");

        assertThat(diagram.asked("writeLimitNotice")).singleElement().satisfies(asked -> {
            assertThat(asked.variable("limitId")).isEqualTo(LIMIT);
            assertThat(asked.variable("limitPassed")).isEqualTo(false);
        });
        assertThat(diagram.passed())
                .contains("Event_Warned", "Event_NoticeSent")
                .doesNotContain("Event_LatenessExplained");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void asksTheOwnersForTheReasonAtOnceWhateverBecomesOfTheNotice() {
        diagram.start(limit(true, null));

        assertThat(diagram.groupsOf("Activity_ExplainLateness")).containsExactly("teamManager");
        assertThat(diagram.task("Activity_ExplainLateness").getAssignee()).isNull();
        assertThat(diagram.isScheduled("Activity_WriteNotice")).isTrue();

        diagram.complete("Activity_ExplainLateness");
        assertThat(diagram.isOver()).isFalse();
        diagram.run("Activity_WriteNotice");
        assertThat(diagram.passed()).contains("Event_LatenessExplained", "Event_NoticeSent");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void sendsTheNoticeForTheSameFamily() {
        diagram.when("writeLimitNotice", execution -> execution.setVariable("letterBatch", "batch-1"));
        diagram.start(limit(false, null));

        diagram.run("Activity_WriteNotice");

        assertThat(diagram.called("letters")).singleElement().satisfies(called -> {
            assertThat(called.businessKey()).isEqualTo(DiagramTest.CASE);
            assertThat(called.variable("letterBatch")).isEqualTo("batch-1");
            assertThat(called.variable("caseReference")).isEqualTo(DiagramTest.CASE);
        });
    }

    @Test
    void asksThePersonWhoseLimitItIsWhenThereIsOne() {
        diagram.startByMessage("LimitReached", limit(true, "sade"));

        assertThat(diagram.task("Activity_ExplainLateness").getAssignee()).isEqualTo("sade");
        assertThat(diagram.passed()).contains("Event_LimitHandedOver");
    }

    private static Map<String, Object> limit(boolean passed, String owner) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("limitId", LIMIT);
        variables.put("limitPassed", passed);
        variables.put("limitOwner", owner);
        variables.put("limitOwnerGroup", "teamManager");
        return variables;
    }
}
