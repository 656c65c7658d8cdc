package uk.childprotection.process.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.DiagramTest;

/** {@code transfer-out.bpmn}: from the letter to the other authority to the end of each child's plan here. */
class TransferOutProcessTest {

    private static final Date REMIND_ON = LondonTime.endOf(LocalDate.of(2026, 4, 27));

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("transfer-out").calling("end-plan-administratively");

    /** As the diagram asks for the children. */
    public record Children(List<String> all) {
        public List<String> of(String transferId) {
            return all;
        }
    }

    @BeforeEach
    void twoChildren() {
        diagram.bean("transferredChildren", new Children(List.of("C1", "C2")));
    }

    @Test
    void tellsTheOtherAuthorityAndEndsThePlanOfEachChildOnceItHasConfirmed() {
        notified();
        assertThat(diagram.task("Activity_RecordTransferAnswer").getAssignee()).isEqualTo("sade");
        assertThat(diagram.task("Activity_RecordTransferAnswer").getDueDate()).isEqualTo(REMIND_ON);

        diagram.complete("Activity_RecordTransferAnswer", Map.of("transferConfirmed", true));

        assertThat(diagram.called("end-plan-administratively"))
                .extracting(call -> call.variable("child"), call -> call.variable("startedBy"))
                .containsExactlyInAnyOrder(tuple("C1", "sade"), tuple("C2", "sade"));
        assertThat(diagram.passed()).contains("Event_TransferDone");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void remindsTheOtherAuthorityWhenItsTimeIsOver() {
        notified();
        assertThat(diagram.dueDate("Event_TransferAnswerMissing")).isEqualTo(REMIND_ON);

        diagram.fire("Event_TransferAnswerMissing");
        diagram.run("Activity_WriteTransferReminder");

        assertThat(diagram.asked("writeTransferReminder")).hasSize(1);
        assertThat(diagram.asked("handOverLetters")).hasSize(2);
        assertThat(diagram.passed()).contains("Event_AuthorityReminded");
        assertThat(diagram.waitingAt()).containsExactly("Activity_RecordTransferAnswer");
    }

    @Test
    void leavesThePlanWithUsWithoutAConfirmation() {
        notified();

        diagram.complete("Activity_RecordTransferAnswer", Map.of("transferConfirmed", false));

        assertThat(diagram.passed()).contains("Event_PlanStaysOurs");
        assertThat(diagram.called("end-plan-administratively")).isEmpty();
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void endsWithoutATransferToNotify() {
        diagram.start(Map.of("startedBy", "sade"));

        diagram.complete("Activity_NotifyAuthority", Map.of("transferNotified", false));

        assertThat(diagram.passed()).contains("Event_NoTransfer");
        assertThat(diagram.asked("writeTransferLetter")).isEmpty();
        assertThat(diagram.isOver()).isTrue();
    }

    private static void notified() {
        diagram.start(Map.of("startedBy", "sade"));
        assertThat(diagram.task("Activity_NotifyAuthority").getAssignee()).isEqualTo("sade");
        diagram.complete(
                "Activity_NotifyAuthority",
                Map.of("transferNotified", true, "transferId", "transfer-1", "transferAnswerDueOn", REMIND_ON));
        diagram.when("writeTransferLetter", execution -> execution.setVariable("letterBatch", "batch-1"));
        diagram.when("writeTransferReminder", execution -> execution.setVariable("letterBatch", "batch-2"));
        diagram.run("Activity_WriteTransferLetter");
    }
}
