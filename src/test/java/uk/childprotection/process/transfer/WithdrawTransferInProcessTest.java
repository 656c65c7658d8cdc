package uk.childprotection.process.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class WithdrawTransferInProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("withdraw-transfer-in");

    @Test
    void tellsTheRunningTransfer() {
        diagram.start(Map.of());

        assertThat(diagram.asked("handOverReasonsOwed")).hasSize(1);
        assertThat(diagram.asked("tellTransferWithdrawn"))
                .singleElement()
                .extracting(call -> call.businessKey())
                .isEqualTo(DiagramTest.CASE);
        assertThat(diagram.passed())
                .containsExactly(
                        "Event_WithdrawalReported",
                        "Activity_HandOverReasons",
                        "Event_WithdrawalTold",
                        "Event_WithdrawalAccepted");
        assertThat(diagram.isOver()).isTrue();
    }
}
