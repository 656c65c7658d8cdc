package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.DiagramTest;

class CancelConferenceProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("cancel-conference");

    @Test
    void tellsTheRunningConference() {
        diagram.start(Map.of());

        assertThat(diagram.asked("tellCancellation"))
                .singleElement()
                .extracting(call -> call.businessKey())
                .isEqualTo(DiagramTest.CASE);
        assertThat(diagram.passed())
                .containsExactly("Event_CancellationAsked", "Event_CancellationTold", "Event_CancellationAccepted");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void startsNothingWhenNoConferenceCanTakeIt() {
        diagram.when("tellCancellation", execution -> {
            throw new Refusal("There is no conference that can be cancelled.");
        });

        assertThatThrownBy(() -> diagram.start(Map.of())).hasMessageContaining("no conference that can be cancelled");
        assertThat(diagram.isOver()).isTrue();
    }
}
