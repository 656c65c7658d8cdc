package uk.childprotection.process.rearrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.DiagramTest;

class CutConferenceShortProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("cut-conference-short");

    @Test
    void tellsTheRunningConference() {
        diagram.start(Map.of());

        assertThat(diagram.asked("tellCutShort"))
                .singleElement()
                .extracting(call -> call.businessKey())
                .isEqualTo(DiagramTest.CASE);
        assertThat(diagram.passed())
                .containsExactly("Event_CutShortSaid", "Event_CutShortTold", "Event_CutShortAccepted");
        assertThat(diagram.isOver()).isTrue();
    }

    @Test
    void startsNothingWhenNoConferenceIsBeingHeld() {
        diagram.when("tellCutShort", execution -> {
            throw new Refusal("There is no conference that is being held.");
        });

        assertThatThrownBy(() -> diagram.start(Map.of())).hasMessageContaining("no conference that is being held");
        assertThat(diagram.isOver()).isTrue();
    }
}
