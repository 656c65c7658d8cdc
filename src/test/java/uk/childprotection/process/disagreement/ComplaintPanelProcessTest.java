package uk.childprotection.process.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;
import uk.childprotection.process.LimitHandedOver;

/** {@code complaint-panel.bpmn}: a panel is convened, meets and answers. */
class ComplaintPanelProcessTest {

    private static final Date WARN = new Date(1_774_857_600_000L);
    private static final Date DUE = new Date(1_775_087_999_000L);

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("complaint-panel");

    @Test
    void convenesAPanelAndTellsWhatItDecided() {
        start();
        assertThat(diagram.groupsOf("Activity_ConvenePanel")).containsExactly("safeguardingManager");
        assertThat(diagram.task("Activity_ConvenePanel").getDueDate()).isEqualTo(DUE);
        diagram.complete("Activity_ConvenePanel");
        diagram.run("Activity_WritePanelDate");

        assertThat(diagram.groupsOf("Activity_RecordPanelOutcome")).containsExactly("safeguardingManager");
        diagram.complete("Activity_RecordPanelOutcome");
        diagram.run("Activity_WritePanelsAnswer");

        assertThat(diagram.asked("writePanelDate")).hasSize(1);
        assertThat(diagram.asked("writePanelsAnswer")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(2);
        assertThat(diagram.passed()).contains("Event_PanelDecided", "Event_ComplainantTold");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void warnsBeforeTheLimitOfThePanelAndSaysWhenItHasPassed() {
        start();
        assertThat(diagram.dueDate("Event_ComplaintPanelLimitNear")).isEqualTo(WARN);
        assertThat(diagram.dueDate("Event_ComplaintPanelLimitPassed")).isEqualTo(DUE);

        diagram.fire("Event_ComplaintPanelLimitNear");
        diagram.fire("Event_ComplaintPanelLimitPassed");

        assertThat(diagram.asked("handOverLimit"))
                .satisfiesExactly(
                        near -> LimitHandedOver.is(near, "panel-limit", false, null, "safeguardingManager"),
                        passed -> LimitHandedOver.is(passed, "panel-limit", true, null, "safeguardingManager"));
        assertThat(diagram.waitingAt()).contains("Activity_ConvenePanel");
        assertThat(diagram.passed())
                .contains("Event_ComplaintPanelWarningHandedOver", "Event_ComplaintPanelLatenessHandedOver");
    }

    private static void start() {
        diagram.start(Map.of(
                "complaintPanelLimitId", "panel-limit",
                "complaintPanelWarnOn", WARN,
                "complaintPanelDueOn", DUE));
    }
}
