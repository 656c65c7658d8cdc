package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.DiagramTest;

class RebookConferenceProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("rebook-conference");

    @Test
    void tellsTheRunningConference() {
        diagram.start(Map.of());

        assertThat(diagram.asked("tellRebooking"))
                .singleElement()
                .extracting(call -> call.businessKey())
                .isEqualTo(DiagramTest.CASE);
        assertThat(diagram.passed())
                .containsExactly("Event_RebookingAsked", "Event_RebookingTold", "Event_RebookingAccepted");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void startsNothingWhenNoConferenceCanTakeIt() {
        diagram.when("tellRebooking", execution -> {
            throw new Refusal("There is no conference that can be rebooked.");
        });

        assertThatThrownBy(() -> diagram.start(Map.of())).hasMessageContaining("no conference that can be rebooked");
        assertThat(diagram.isOver()).isTrue();
    }
}
