package uk.childprotection.process.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.DiagramTest;

class WithdrawComplaintProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("withdraw-complaint");

    @Test
    void tellsTheRunningComplaint() {
        diagram.start(Map.of());

        assertThat(diagram.asked("tellComplaintWithdrawn"))
                .singleElement()
                .extracting(call -> call.businessKey())
                .isEqualTo(DiagramTest.CASE);
        assertThat(diagram.passed())
                .containsExactly("Event_WithdrawalMade", "Event_WithdrawalTold", "Event_WithdrawalTaken");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void startsNothingWhenNoComplaintCanBeWithdrawn() {
        diagram.when("tellComplaintWithdrawn", execution -> {
            throw new Refusal("This complaint can no longer be withdrawn.");
        });

        assertThatThrownBy(() -> diagram.start(Map.of())).hasMessageContaining("can no longer be withdrawn");
        assertThat(diagram.isOver()).isTrue();
    }
}
