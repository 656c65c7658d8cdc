package uk.childprotection.process.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.childprotection.process.DiagramTest;

class PostAtOnceProcessTest {

    @RegisterExtension
    static final DiagramTest diagram = DiagramTest.of("post-at-once");

    @Test
    void asksForThePostAtOnce() {
        diagram.start(Map.of("startedBy", "alma", "printRunFamily", DiagramTest.CASE));

        assertThat(diagram.asked("askForPost"))
                .extracting(call -> call.variable("startedBy"), call -> call.variable("printRunFamily"))
                .containsExactly(tuple("alma", DiagramTest.CASE));
        assertThat(diagram.passed()).contains("Event_PostBegun");
        assertThat(diagram.isOver()).isTrue();
    }
}
